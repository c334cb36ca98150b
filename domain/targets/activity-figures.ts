import type { Activity } from '../activity/activity'
import { countsFor, isHeld } from '../activity/counts-for'
import { isPictured } from '../activity/picture-of-activity'
import type { Picture } from '../pictures/picture'
import type { Figure } from './figure'
import { type CalendarPeriod, isWithin, monthsBegun, spanOfPeriod } from './figure-period'
import { newFigure } from './new-figure'

/** Of an activity what the numbers look at. */
export type CountedActivity = Pick<
  Activity,
  'status' | 'stationId' | 'jointStationIds' | 'joinedStationIds' | 'startsAtMs' | 'picturedUntilMs'
> & { readonly picture?: Pick<Picture, 'state'> }

/** Of one that several hold together, each of them is one; null: the town's institute. */
export const isHeldBy = (activity: CountedActivity, stationId: string | null): boolean =>
  isHeld(activity) && countsFor(activity).includes(stationId)

/** Of those that a place has held within a period, how many have a photograph (SR-07: the county counts photographs). */
export const picturedActivities = (
  activities: readonly CountedActivity[],
  stationId: string | null,
  period: CalendarPeriod,
): number => {
  const span = spanOfPeriod(period)
  return activities.filter(
    (each) => isHeldBy(each, stationId) && isWithin(each.startsAtMs, span) && isPictured(each),
  ).length
}

/** SR-105, SR-106: how many a place has held in each month that has begun, by the month in which they began. */
export const activityFigures = (
  activities: readonly CountedActivity[],
  stationId: string | null,
  year: number,
  reportDateMs: number,
): readonly Figure[] =>
  monthsBegun(year, reportDateMs).map((month) => {
    const period = { kind: 'month', year, month } as const
    const span = spanOfPeriod(period)
    const held = activities.filter(
      (each) => isHeldBy(each, stationId) && isWithin(each.startsAtMs, span),
    ).length
    const records = { of: 'activities', stationId, ...span } as const
    return newFigure(
      'activities',
      { numerator: held, denominator: 1 },
      { stationId, period, reportDateMs, records },
    )
  })
