import type { TableKind } from '../people-list/table-kind'
import { MONTHS } from '../targets/figure-period'
import { PLAN_COLUMN_CODES, PLAN_COLUMNS, type PlanColumnCode } from './plan-columns'
import { PLAN_LIMITS } from './plan-limits'
import type { PlanRow, UnitPlan } from './plan-row'

export const PLAN_TABLE: TableKind<PlanColumnCode> = {
  columns: PLAN_COLUMN_CODES.map((code) => [code, PLAN_COLUMNS[code]]),
  needed: ['month', 'title'],
  example: { code: 'rowId', cell: PLAN_COLUMNS.rowId.example },
}

export const planHeading: readonly string[] = PLAN_COLUMN_CODES.map((code) => PLAN_COLUMNS[code].label)

/** The row that shows how it is done; it is never taken over. */
export const planExample: readonly string[] = PLAN_COLUMN_CODES.map((code) => PLAN_COLUMNS[code].example)

/** What is to be held, month by month, places as they are given. */
export const planLines = (
  plans: readonly UnitPlan[],
): readonly { readonly row: PlanRow; readonly stationId: string | null }[] =>
  MONTHS.flatMap((month) =>
    plans.flatMap(({ rows, stationId }) =>
      rows.filter((row) => row.dropped === null && row.month === month).map((row) => ({ row, stationId })),
    ),
  )

export const planCells = (plans: readonly UnitPlan[]): readonly (readonly string[])[] =>
  planLines(plans).map(({ row, stationId }) =>
    PLAN_COLUMN_CODES.map((code) => PLAN_COLUMNS[code].show(row, stationId)),
  )

type Notes = readonly (readonly [label: string, words: string])[]

/** How to fill in the table, column by column; on a sheet of its own beside it. */
export const planNotes: Notes = [
  [
    '活动计划表',
    `一次活动一行，一个站一年最多 ${PLAN_LIMITS.mostRows} 行。空着的格子不改；已经有的不会因为表里没有就删掉`,
  ],
  ...PLAN_COLUMN_CODES.map((code) => [PLAN_COLUMNS[code].label, PLAN_COLUMNS[code].hint] as const),
  ['别的栏', '可以留着，不会读'],
]
