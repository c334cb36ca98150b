import type { Activity } from '../../../../domain/activity/activity'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { arrangeRow } from '../../../../domain/plan/arrange-row'
import { planIdOf, type UnitPlan } from '../../../../domain/plan/plan-row'
import type { CommandContext } from '../../runtime/context'
import { activities, yearPlans } from '../../store/collections'

/**
 * The plan of the station that holds an activity, with the row that it is made of; none where it is of no row. What was
 * planned for December may be held in January. Errors: those of the row.
 */
export async function planWithActivity(
  { tx }: CommandContext,
  { id: activityId, townId, stationId, planRowId, startsAtMs }: Activity,
): Promise<Result<readonly UnitPlan[]>> {
  if (planRowId === null) return ok([])
  const { year } = shanghaiParts(startsAtMs)
  for (const of of [year, year - 1]) {
    const plan = await yearPlans.findIn(tx, planIdOf(townId, of, stationId))
    const row = plan?.rows.find(({ id }) => id === planRowId)
    if (!plan || !row) continue
    const made = row.activityId === undefined ? null : await activities.findIn(tx, row.activityId)
    const arranged = arrangeRow(plan, planRowId, { activityId, made })
    return arranged.ok ? ok([arranged.value]) : arranged
  }
  return refuse('PLAN.ROW_NOT_FOUND')
}
