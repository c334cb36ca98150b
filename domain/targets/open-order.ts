import type { Order } from '../order/order'
import { missingPlaces } from '../order/order-conditions'

/** Of an order that goes on what tells whether somebody could still help with it. */
export type OpenOrder = Pick<
  Order,
  'id' | 'number' | 'title' | 'stationId' | 'fiveMust' | 'arriveByMs' | 'arrivedAtMs' | 'durationMinutes'
> & {
  /** Places for which nobody has been found yet. */
  readonly missing: number
}

export const openOrder = (order: Order): OpenOrder => ({
  id: order.id,
  number: order.number,
  title: order.title,
  stationId: order.stationId,
  fiveMust: order.fiveMust,
  arriveByMs: order.arriveByMs,
  arrivedAtMs: order.arrivedAtMs,
  durationMinutes: order.durationMinutes,
  missing: missingPlaces(order),
})
