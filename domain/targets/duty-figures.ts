import { FIVE_MUST_CODES, type FiveMustCode } from '../service/five-must-arrive'
import { type DutyOrder, hasArrived, isDue, minutesToArrive } from './duty-order'
import type { Figure } from './figure'
import { type CalendarPeriod, spanOfPeriod } from './figure-period'
import type { Fraction } from './fraction'
import { nearestRank } from './nearest-rank'
import { newFigure } from './new-figure'

const whole = (minutes: number | null): Fraction =>
  minutes === null ? { numerator: 0, denominator: 0 } : { numerator: minutes, denominator: 1 }

/** Half of them were there within the first, nine in ten within the second. */
const MEDIAN = 50
const SLOW = 90

/** SR-87: how many of the 五必到 that were due somebody came to, and after how long; of all five and of each kind. */
export function dutyFigures(
  duties: readonly DutyOrder[],
  stationId: string | null,
  period: CalendarPeriod,
  reportDateMs: number,
): readonly Figure[] {
  const own = duties.filter(
    (order) => (stationId === null || order.stationId === stationId) && isDue(order, reportDateMs),
  )
  const figures = (duty: FiveMustCode | null): readonly Figure[] => {
    const those = own.filter(({ fiveMust }) => duty === null || fiveMust === duty)
    const minutes = those.flatMap((order) => minutesToArrive(order) ?? [])
    const records = { of: 'orders', set: 'arrived', stationId, duty, ...spanOfPeriod(period) } as const
    const about = { stationId, period, reportDateMs, records, duty }
    return [
      newFigure('arrived', { numerator: those.filter(hasArrived).length, denominator: those.length }, about),
      newFigure('arrival_median', whole(nearestRank(minutes, MEDIAN)), about),
      newFigure('arrival_slow', whole(nearestRank(minutes, SLOW)), about),
    ]
  }
  return [null, ...FIVE_MUST_CODES].flatMap(figures)
}
