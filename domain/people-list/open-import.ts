import { ok, type Result, refuse } from '../kernel/result'
import { HOUR_MS } from '../kernel/shanghai-time'
import type { Person } from '../people/person'
import { stationsOf } from '../people/roles-of'
import type { ListImport } from './list-import'
import { LIST_LIMITS } from './list-limits'

/** Whether it can still go on. */
export const isUnderWay = ({ finishedAtMs, atMs }: ListImport, nowMs: number): boolean =>
  finishedAtMs === null && nowMs < atMs + LIST_LIMITS.keptHours * HOUR_MS

/** Who answers for everybody in it may go on with an import, whoever has begun it. Errors: LIST.NOT_FOUND. */
export function openImport(found: ListImport | null, reader: Person): Result<ListImport> {
  const his = stationsOf(reader)
  const isHis = found?.townId === reader.townId && found.stationIds.every((id) => his.includes(id))
  return found && isHis ? ok(found) : refuse('LIST.NOT_FOUND')
}
