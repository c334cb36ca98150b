import { bareTitle } from '../activity/title-prefix'
import { isSameCell } from '../people-list/plain-cell'
import type { RowOf } from '../people-list/read-rows'
import type { Difference } from '../people-list/row-differences'
import { PLAN_COLUMN_CODES, PLAN_COLUMNS, type PlanColumnCode } from './plan-columns'
import { PLAN_LIMITS } from './plan-limits'
import { NOTHING_SAID, type PlanRow, rowKey, type UnitPlan } from './plan-row'
import type { PlannedPlanRow } from './planned-plan-row'
import { type Meant, type ReadPlanRow, readPlanRow } from './read-plan-row'

/** Who brings a table, which year it is of, and the plans he keeps: of each place one, without rows where there is none yet. */
export type PlanBringer = {
  readonly year: number
  readonly plans: readonly UnitPlan[]
  readonly added: PlanRow['added']
  /** The id of a row that is new: the same words mean the same row, in every file and on every try. */
  readonly idOf: (key: string) => string
}

const differencesOf = (before: PlanRow, after: PlanRow, stationId: string | null): readonly Difference[] => [
  ...(before.dropped ? [{ label: '办不办', before: '不办了', after: '又要办' }] : []),
  ...PLAN_COLUMN_CODES.flatMap((code) => {
    const { label, show } = PLAN_COLUMNS[code]
    const shown = { label, before: show(before, stationId), after: show(after, stationId) }
    return isSameCell(shown.before, shown.after) ? [] : [shown]
  }),
]

type Rows = { readonly before: PlanRow | null; readonly after: PlanRow }

/** The row as the plan has it, and as the table wants it. */
function rowIn(
  { plan, known, unit }: Meant,
  values: ReadPlanRow['values'],
  month: number,
  by: PlanBringer,
): Rows {
  const facts = { ...NOTHING_SAID, ...values, title: values.title ?? '', unit, month }
  const key = rowKey(plan.stationId, facts)
  const id = by.idOf(key)
  const before =
    known ??
    plan.rows.find((row) => row.dropped === null && rowKey(plan.stationId, row) === key) ??
    plan.rows.find((row) => row.id === id) ??
    plan.rows.find((row) => rowKey(plan.stationId, row) === key) ??
    null
  return before
    ? { before, after: { ...before, ...values, month, dropped: null } }
    : { before, after: { ...facts, id, added: by.added, dropped: null } }
}

/** What is known of the rows above. */
type Above = { readonly lines: Map<string, number>; readonly sizes: Map<string, number> }

type At = { readonly line: number; readonly name: string }

function planMonth(
  at: At,
  { meant, values, notes }: ReadPlanRow,
  month: number,
  by: PlanBringer,
  { lines, sizes }: Above,
): PlannedPlanRow {
  const { plan } = meant
  const { stationId } = plan
  const { before, after } = rowIn(meant, values, month, by)
  const first = lines.get(after.id)
  if (first !== undefined)
    return {
      ...at,
      kind: 'faulty',
      faults: [`${month}月的和第 ${first} 行一样，只留一行；要是办两次，把时间写清楚`],
    }
  lines.set(after.id, at.line)
  if (before) {
    const differences = differencesOf(before, after, stationId)
    return {
      ...at,
      kind: differences.length > 0 ? 'change' : 'same',
      stationId,
      row: after,
      differences,
      notes,
    }
  }
  const size = (sizes.get(plan.id) ?? plan.rows.length) + 1
  if (size > PLAN_LIMITS.mostRows)
    return { ...at, kind: 'faulty', faults: [`一个站一年最多 ${PLAN_LIMITS.mostRows} 行，这一行放不下了`] }
  sizes.set(plan.id, size)
  const where = `${month}月 · ${PLAN_COLUMNS.unit.show(after, stationId)}`
  return { ...at, kind: 'add', stationId, row: after, differences: [], notes: [where, ...notes] }
}

/** What becomes of every row of a table; one that names several months becomes as many. Nothing is written by it. */
export function planFileRows(
  rows: readonly RowOf<PlanColumnCode>[],
  by: PlanBringer,
): readonly PlannedPlanRow[] {
  const above: Above = { lines: new Map(), sizes: new Map() }
  return rows.flatMap((row): readonly PlannedPlanRow[] => {
    const at = { line: row.line, name: bareTitle(row.cells.title ?? '') }
    const read = readPlanRow(row, by.plans, by.year)
    return 'faults' in read
      ? [{ ...at, kind: 'faulty', faults: read.faults }]
      : read.meant.months.map((month) => planMonth(at, read, month, by, above))
  })
}
