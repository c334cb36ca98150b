import type { CountedOrder, CountedOrders } from '../targets/counted-order'
import { ORDER_SETS } from '../targets/order-sets'

/** What became of the orders of a period, as they stand now; `asked` is the sum of the other three. */
export type OrderFates = {
  /** Not those that were taken back by who placed them. */
  readonly asked: number
  readonly served: number
  /** No office and nobody could do it. */
  readonly unmet: number
  /** Still under way, not volunteers' work, or not needed any more. */
  readonly others: number
}

/** The same sets as the rates of the plan are made of. */
export function orderFates(orders: readonly CountedOrders[]): OrderFates {
  const countOf = (is: (order: CountedOrder) => boolean): number =>
    orders.reduce((sum, order) => sum + (is(order) ? order.count : 0), 0)
  const asked = countOf(ORDER_SETS.answered.of)
  const served = countOf(ORDER_SETS.unrated.of)
  const unmet = countOf(ORDER_SETS.solved.of) - served
  return { asked, served, unmet, others: asked - served - unmet }
}
