import { ok, refuse } from '../../../../domain/kernel/result'
import { activityOfRow, planAgainstDone } from '../../../../domain/plan/plan-against-done'
import type { PlanRow } from '../../../../domain/plan/plan-row'
import { spanOfPeriod } from '../../../../domain/targets/figure-period'
import type { Query } from '../../runtime/context'
import { activitiesWithin, type PlainActivity } from '../../store/activity-figures'
import { plansOf } from '../../store/plan-queries'
import { ownPlans } from './own-plans'

function rowView(
  { added: _, activityId: __, dropped, ...row }: PlanRow,
  stationId: string | null,
  activities: readonly PlainActivity[],
) {
  const made = activityOfRow(row, stationId, activities)
  return {
    ...row,
    dropped: dropped?.reason ?? null,
    activity: made && { id: made.id, status: made.status, startsAtMs: made.startsAtMs },
  }
}

export const getPlan: Query<'plan.get'> = async ({ person, townId }, { year }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const [plans, activities] = await Promise.all([
    plansOf(townId, year),
    activitiesWithin(townId, spanOfPeriod({ kind: 'year', year })),
  ])
  return ok({
    year,
    units: ownPlans(plans, person, year).map((plan) => ({
      stationId: plan.stationId,
      rows: [...plan.rows]
        .sort((a, b) => a.month - b.month)
        .map((row) => rowView(row, plan.stationId, activities)),
      months: planAgainstDone(plan, activities),
    })),
  })
}
