import { ok, type Result, refuse } from '../kernel/result'
import { HOUR_MS } from '../kernel/shanghai-time'
import type { ImportMode, ImportPart, ListImport } from './list-import'
import { importPartId } from './list-import'
import type { ListCode } from './list-kinds'
import { LIST_LIMITS } from './list-limits'
import type { ListBringer } from './plan-list'
import { type GoodRow, isGood, type PlannedRow } from './planned-row'

type Wanted = {
  readonly id: string
  readonly list: ListCode
  readonly mode: ImportMode
  readonly fileName: string
}

export type Begun = { readonly import: ListImport; readonly parts: readonly ImportPart[] }

/** In parts of one station each: a volunteer's number is counted by station. */
function inParts(rows: readonly GoodRow[]): readonly (readonly GoodRow[])[] {
  const byStation = new Map<string, GoodRow[]>()
  for (const row of rows) byStation.set(row.stationId, [...(byStation.get(row.stationId) ?? []), row])
  const { rowsOfPart } = LIST_LIMITS
  return [...byStation.values()].flatMap((all) =>
    Array.from({ length: Math.ceil(all.length / rowsOfPart) }, (_, part) =>
      all.slice(part * rowsOfPart, (part + 1) * rowsOfPart),
    ),
  )
}

/**
 * Takes a list over that somebody has looked at. What is known already is not written.
 * Errors: LIST.HAS_FAULTS, LIST.NOTHING_NEW.
 */
export function beginImport(
  planned: readonly PlannedRow[],
  { id, list, mode, fileName }: Wanted,
  { personId, townId, atMs }: ListBringer,
): Result<Begun> {
  const good = planned.filter(isGood)
  const faulty = planned.length - good.length
  if (mode === 'all' && faulty > 0) return refuse('LIST.HAS_FAULTS', { count: faulty })
  const rows = good.filter(({ kind }) => kind !== 'same')
  if (rows.length === 0) return refuse('LIST.NOTHING_NEW')
  const untilMs = atMs + LIST_LIMITS.keptHours * HOUR_MS
  const parts = inParts(rows).map(
    (some, at): ImportPart => ({
      id: importPartId(id, at),
      townId,
      stationId: some[0]?.stationId ?? '',
      rows: some,
      done: false,
      untilMs,
    }),
  )
  return ok({
    import: {
      id,
      townId,
      list,
      mode,
      by: personId,
      atMs,
      stationIds: [...new Set(parts.map(({ stationId }) => stationId))],
      fileName,
      rows: rows.length,
      faulty,
      same: good.length - rows.length,
      parts: parts.length,
      partsDone: 0,
      outcomes: { added: 0, changed: 0, same: 0, left: 0 },
      linesLeft: [],
      finishedAtMs: null,
    },
    parts,
  })
}
