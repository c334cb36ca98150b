import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason, reasonWords } from '../order/reasons'
import { PLAN_LIMITS } from './plan-limits'
import { type PlanRow, type PlanRowFacts, rowKey, type UnitPlan } from './plan-row'

type Act = { readonly by: string; readonly atMs: number }

const isTaken = ({ rows, stationId }: UnitPlan, facts: PlanRowFacts, ownId: string): boolean =>
  rows.some(
    (row) => row.dropped === null && row.id !== ownId && rowKey(stationId, row) === rowKey(stationId, facts),
  )

/** Errors: PLAN.SAME_ROW, PLAN.FULL. */
export function addRow(plan: UnitPlan, facts: PlanRowFacts, id: string, added: Act): Result<UnitPlan> {
  if (isTaken(plan, facts, id)) return refuse('PLAN.SAME_ROW', { month: facts.month, title: facts.title })
  if (plan.rows.length >= PLAN_LIMITS.mostRows) return refuse('PLAN.FULL', { most: PLAN_LIMITS.mostRows })
  return ok({ ...plan, rows: [...plan.rows, { ...facts, id, added, dropped: null }] })
}

const openRow = ({ rows }: UnitPlan, rowId: string): PlanRow | undefined =>
  rows.find(({ id, dropped }) => id === rowId && dropped === null)

const withRow = (plan: UnitPlan, changed: PlanRow): UnitPlan => ({
  ...plan,
  rows: plan.rows.map((row) => (row.id === changed.id ? changed : row)),
})

/** Errors: PLAN.ROW_NOT_FOUND, PLAN.SAME_ROW. */
export function changeRow(plan: UnitPlan, rowId: string, facts: PlanRowFacts): Result<UnitPlan> {
  const row = openRow(plan, rowId)
  if (!row) return refuse('PLAN.ROW_NOT_FOUND')
  if (isTaken(plan, facts, rowId)) return refuse('PLAN.SAME_ROW', { month: facts.month, title: facts.title })
  return ok(withRow(plan, { ...row, ...facts }))
}

/** Errors: PLAN.ROW_NOT_FOUND, ORDER.REASON_REQUIRED. */
export function dropRow(plan: UnitPlan, rowId: string, reason: Reason, act: Act): Result<UnitPlan> {
  const row = openRow(plan, rowId)
  if (!row) return refuse('PLAN.ROW_NOT_FOUND')
  if (!isReason('drop_plan_row', reason)) return refuse('ORDER.REASON_REQUIRED')
  return ok(withRow(plan, { ...row, dropped: { ...act, reason: reasonWords('drop_plan_row', reason) } }))
}
