import type { CountedOrders } from './counted-order'
import type { Figure } from './figure'
import { type CalendarPeriod, spanOfPeriod } from './figure-period'
import { newFigure } from './new-figure'
import { ORDER_SETS, RATE_CODES } from './order-sets'

const countOf = (orders: readonly CountedOrders[], is: (order: CountedOrders) => boolean): number =>
  orders.reduce((sum, order) => sum + (is(order) ? order.count : 0), 0)

/** Answered, solved, satisfied and left unrated, of the orders that a place was given within a period. */
export function rateFigures(
  orders: readonly CountedOrders[],
  stationId: string | null,
  period: CalendarPeriod,
  reportDateMs: number,
): readonly Figure[] {
  const own = orders.filter((order) => stationId === null || order.stationId === stationId)
  return RATE_CODES.map((code) => {
    const { of, counts } = ORDER_SETS[code]
    const is = {
      numerator: countOf(own, (order) => of(order) && counts(order)),
      denominator: countOf(own, of),
    }
    const records = { of: 'orders', set: code, stationId, duty: null, ...spanOfPeriod(period) } as const
    return newFigure(code, is, { stationId, period, reportDateMs, records })
  })
}
