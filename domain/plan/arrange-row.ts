import type { Activity } from '../activity/activity'
import { ok, type Result, refuse } from '../kernel/result'
import type { UnitPlan } from './plan-row'

/**
 * A row of which an activity is made: one at a time, so that two phones do not make two of it. `made`: what stands in the row
 * already. Errors: PLAN.ROW_NOT_FOUND, PLAN.ROW_ARRANGED.
 */
export function arrangeRow(
  plan: UnitPlan,
  rowId: string,
  { activityId, made }: { readonly activityId: string; readonly made: Pick<Activity, 'status'> | null },
): Result<UnitPlan> {
  const row = plan.rows.find(({ id, dropped }) => id === rowId && dropped === null)
  if (!row) return refuse('PLAN.ROW_NOT_FOUND')
  if (made && made.status !== 'cancelled') return refuse('PLAN.ROW_ARRANGED')
  return ok({ ...plan, rows: plan.rows.map((each) => (each === row ? { ...row, activityId } : each)) })
}
