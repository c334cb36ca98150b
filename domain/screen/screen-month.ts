import type { HourEntry } from '../hours/hour-entry'
import { servedSide } from '../hours/station-hours'
import { sumEntries } from '../hours/sum-entries'
import { activeVolunteers } from '../report/active-volunteers'
import type { CountedOrders } from '../targets/counted-order'
import { dutyFigures } from '../targets/duty-figures'
import type { DutyOrder } from '../targets/duty-order'
import type { Figure } from '../targets/figure'
import type { CalendarPeriod } from '../targets/figure-period'
import type { FigureCode } from '../targets/figure-table'
import { rateFigures } from '../targets/rate-figures'

/** The month so far, as it hangs on the wall. */
export type ScreenMonth = {
  /** What was asked for and not taken back. */
  readonly asked: number
  readonly served: number
  /** 五必到 whose time counts, and at how many somebody was there. */
  readonly mustArrive: number
  readonly arrived: number
  readonly minutes: number
  readonly volunteers: number
}

type Month = {
  readonly orders: readonly CountedOrders[]
  readonly duties: readonly DutyOrder[]
  /** The station's own entries: what it gave stands below zero. */
  readonly contra: readonly HourEntry[]
}

const findFigure = (figures: readonly Figure[], code: FigureCode) =>
  figures.find((figure) => figure.code === code && figure.duty === null)

/** The same numbers as those of the plan's targets, of one station. */
export function screenMonth(
  { orders, duties, contra }: Month,
  stationId: string,
  period: CalendarPeriod,
  nowMs: number,
): ScreenMonth {
  const rates = rateFigures(orders, stationId, period, nowMs)
  const arrivals = findFigure(dutyFigures(duties, stationId, period, nowMs), 'arrived')
  const entries = contra.map(servedSide)
  return {
    asked: findFigure(rates, 'answered')?.denominator ?? 0,
    served: findFigure(rates, 'unrated')?.denominator ?? 0,
    mustArrive: arrivals?.denominator ?? 0,
    arrived: arrivals?.numerator ?? 0,
    minutes: sumEntries(entries).totalMinutes,
    volunteers: activeVolunteers(entries),
  }
}
