import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason } from '../order/reasons'
import type { Person } from '../people/person'
import { stationsOf } from '../people/roles-of'
import { STATIONS, TOWN, villageName } from '../town/stations'
import type { ExportRecord } from './export-record'

export type ExportIds = { readonly id: string; readonly path: string }

/** Whose data a file has, as its name says it. */
export function whoseExport(stationIds: readonly string[]): string {
  const [only = '', ...more] = stationIds
  if (more.length === 0) return villageName(only)
  return stationIds.length === STATIONS.length ? TOWN.name : `${stationIds.length}个站`
}

type Wanted = Pick<ExportRecord, 'stationId' | 'unmasked' | 'reason'>

/** Who takes what for which stations, before a file exists. */
export type BegunExport = Omit<ExportRecord, 'fileName' | 'format' | 'stationId' | 'unmasked' | 'reason'> & {
  readonly reason: Reason | null
}

/**
 * Full names and telephones need a reason (个人信息保护法 art. 6, 51); a reason without need is not kept.
 * Errors: SESSION.NOT_YOUR_STATION, EXPORT.REASON_REQUIRED.
 */
export function beginExport(
  { stationId, unmasked, reason: said }: Wanted,
  person: Person,
  { id, path }: ExportIds,
  nowMs: number,
): Result<BegunExport> {
  const his = stationsOf(person)
  const stationIds = stationId === null ? his : his.filter((each) => each === stationId)
  if (stationIds.length === 0) return refuse('SESSION.NOT_YOUR_STATION')
  const reason = unmasked ? said : null
  if (unmasked && !(reason && isReason('unmask', reason))) return refuse('EXPORT.REASON_REQUIRED')
  return ok({
    reason,
    id,
    townId: person.townId,
    by: person.id,
    atMs: nowMs,
    stationIds,
    path,
    fileId: null,
    rows: null,
    deletedAtMs: null,
  })
}
