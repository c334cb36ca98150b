import { isSameCell } from '../people-list/plain-cell'
import type { RowOf } from '../people-list/read-rows'
import { PLAN_COLUMN_CODES, PLAN_COLUMNS, type PlanColumnCode } from './plan-columns'
import type { PlanRow, PlanRowFacts, UnitPlan } from './plan-row'
import { readMonths } from './read-months'
import { readUnit } from './read-unit'

type FileRow = RowOf<PlanColumnCode>
export type Faults = { readonly faults: readonly string[] }

/** Which plan a row is about, in which months; `known`: which row of it, where it bears its number. */
export type Meant = {
  readonly plan: UnitPlan
  readonly known: PlanRow | null
  readonly months: readonly number[]
  readonly unit: string | null
}

export type ReadPlanRow = {
  readonly meant: Meant
  /** Empty cells say nothing. */
  readonly values: Partial<PlanRowFacts>
  readonly notes: readonly string[]
}

/** A row that bears its number says only what is to change. */
function namedRow(id: string, { cells }: FileRow, plans: readonly UnitPlan[], year: number): Meant | Faults {
  const plan = plans.find(({ rows }) => rows.some((row) => row.id === id))
  const known = plan?.rows.find((row) => row.id === id)
  if (!plan || !known) return { faults: ['没有这个计划号，或者它不归您管。新加的请把计划号空着'] }
  const shown = PLAN_COLUMNS.unit.show(known, plan.stationId)
  if (cells.unit !== undefined && !isSameCell(cells.unit, shown))
    return { faults: ['换单位不能用表改。请把原来的那一行改成不办，再加一行'] }
  const read = cells.month === undefined ? { months: [known.month] } : readMonths(cells.month, year)
  if ('fault' in read) return { faults: [read.fault] }
  return read.months.length === 1
    ? { plan, known, months: read.months, unit: known.unit }
    : { faults: ['有计划号的一行只能写一个月'] }
}

function newRow({ cells }: FileRow, plans: readonly UnitPlan[], year: number): Meant | Faults {
  const unit = readUnit(cells.unit, plans)
  const read = cells.month === undefined ? { fault: '月份没有写' } : readMonths(cells.month, year)
  const faults = [
    ...('fault' in read ? [read.fault] : []),
    ...('fault' in unit ? [unit.fault] : []),
    ...(cells.title === undefined ? ['活动名称没有写'] : []),
  ]
  if ('fault' in unit || 'fault' in read || faults.length > 0) return { faults }
  return { plan: unit.plan, known: null, months: read.months, unit: unit.unit }
}

function readCells({ cells }: FileRow): Omit<ReadPlanRow, 'meant'> & Faults {
  const faults: string[] = []
  const notes: string[] = []
  let values: Partial<PlanRowFacts> = {}
  for (const code of PLAN_COLUMN_CODES) {
    const cell = cells[code]
    const said = cell === undefined ? null : PLAN_COLUMNS[code].read?.(cell)
    if (!said) continue
    if ('fault' in said) faults.push(said.fault)
    else {
      values = { ...values, ...said.values }
      if (said.note) notes.push(said.note)
    }
  }
  return { values, faults, notes }
}

/** What a row of a file says, or everything that is wrong with it. */
export function readPlanRow(row: FileRow, plans: readonly UnitPlan[], year: number): ReadPlanRow | Faults {
  const { values, faults, notes } = readCells(row)
  const { rowId } = row.cells
  const meant = rowId ? namedRow(rowId, row, plans, year) : newRow(row, plans, year)
  if ('faults' in meant) return { faults: [...meant.faults, ...faults] }
  return faults.length > 0 ? { faults } : { meant, values, notes }
}
