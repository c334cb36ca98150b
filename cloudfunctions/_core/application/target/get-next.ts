import { ok, refuse } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { activityFigures } from '../../../../domain/targets/activity-figures'
import { spanOfPeriod } from '../../../../domain/targets/figure-period'
import { forecast } from '../../../../domain/targets/forecast'
import { ownPlaces } from '../../../../domain/targets/own-places'
import type { Query } from '../../runtime/context'
import { activitiesWithin } from '../../store/activity-figures'
import { plansOf } from '../../store/plan-queries'
import { openRowsOf } from './open-rows-of'

/** For a home page that is often looked at: two look-ups, at the same time. */
export const getNext: Query<'targets.next'> = async ({ person, townId, nowMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const places = ownPlaces(person)
  const { year } = shanghaiParts(nowMs)
  const [activities, plans] = await Promise.all([
    activitiesWithin(townId, spanOfPeriod({ kind: 'year', year })),
    plansOf(townId, year),
  ])
  const [line = null] = forecast({
    nowMs,
    figures: places.flatMap((stationId) => activityFigures(activities, stationId, year, nowMs)),
    activities,
    rows: openRowsOf(plans, activities, places),
    orders: [],
    serving: [],
    gaps: [],
  })
  return ok({ line })
}
