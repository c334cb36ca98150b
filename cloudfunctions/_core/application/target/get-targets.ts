import { ok, refuse } from '../../../../domain/kernel/result'
import { shanghaiParts } from '../../../../domain/kernel/shanghai-time'
import { spanOfPeriod } from '../../../../domain/targets/figure-period'
import { forecast } from '../../../../domain/targets/forecast'
import { openActivity } from '../../../../domain/targets/open-activity'
import { GOING_STATUSES, openOrder } from '../../../../domain/targets/open-order'
import { ownPlaces } from '../../../../domain/targets/own-places'
import { placeFigures } from '../../../../domain/targets/place-figures'
import type { Query } from '../../runtime/context'
import { activitiesWithin } from '../../store/activity-figures'
import { comingActivities } from '../../store/activity-queries'
import { countOrders, dutiesWithin, goingOrders } from '../../store/order-figures'
import { plansOf } from '../../store/plan-queries'
import { periodOf } from '../report/period-of'
import { openRowsOf } from './open-rows-of'
import { readCoverages } from './read-coverages'
import { readParty } from './read-party'

/** Counted where it lies and when it is asked for: nothing is kept that could lag behind its records. */
export const getTargets: Query<'targets.get'> = async ({ person, townId, nowMs }, { year, month }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const places = ownPlaces(person)
  const stationIds = places.includes(null) ? null : places.flatMap((id) => id ?? [])
  const period = periodOf({ year, month })
  const within = { townId, stationIds, ...spanOfPeriod(period) }
  const [activities, orders, duties, party, coverages, plans, going, coming] = await Promise.all([
    activitiesWithin(townId, spanOfPeriod({ kind: 'year', year })),
    countOrders(within),
    dutiesWithin(within),
    readParty(townId, year, nowMs),
    readCoverages(townId, places),
    plansOf(townId, year),
    goingOrders(townId, stationIds, GOING_STATUSES),
    comingActivities(townId, nowMs),
  ])
  const records = { activities, orders, duties, party, coverage: coverages.of }
  const report = { period, reportDateMs: nowMs }
  const figures = places.flatMap((stationId) => placeFigures(records, stationId, report))
  const isThisYear = year === shanghaiParts(nowMs).year
  return ok({
    year,
    month: month ?? null,
    reportDateMs: nowMs,
    figures,
    forecast: isThisYear
      ? forecast({
          nowMs,
          figures,
          activities,
          rows: openRowsOf(plans, activities, places),
          orders: going.map(openOrder),
          serving: coming.map(openActivity),
          gaps: coverages.all.map(({ stationId, coverage }) => ({ stationId, ...coverage })),
        })
      : [],
  })
}
