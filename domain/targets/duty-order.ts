import { MINUTE_MS } from '../kernel/shanghai-time'
import { countedArrivalMs } from '../order/first-arrival'
import type { Order } from '../order/order'
import { ORDER_STATUSES } from '../order/order-statuses'
import type { FiveMustCode } from '../service/five-must-arrive'

/** Of a 五必到 order what tells whether somebody came, and when. */
export type DutyOrder = Pick<
  Order,
  | 'stationId'
  | 'status'
  | 'submittedAtMs'
  | 'arriveByMs'
  | 'arrivedAtMs'
  | 'arrivalHeardAtMs'
  | 'endedByRequester'
> & { readonly fiveMust: FiveMustCode }

export const hasArrived = ({ arrivedAtMs }: Pick<DutyOrder, 'arrivedAtMs'>): boolean => arrivedAtMs !== null

/** Nobody had to come: it was taken back by whoever ordered it, or the town found that it was none. */
const isLifted = ({ status, endedByRequester }: DutyOrder): boolean =>
  status === 'rejected' || (status === 'cancelled' && endedByRequester === true)

/**
 * Whether it counts: somebody came, or it ended without, or the time within which somebody has to be there is over. Where
 * no clock ran (补录: nobody had called) nobody came in time or late.
 */
export function isDue(order: DutyOrder, nowMs: number): boolean {
  if (order.arriveByMs === null) return false
  if (hasArrived(order)) return true
  if (isLifted(order)) return false
  return ORDER_STATUSES[order.status].final || order.arriveByMs <= nowMs
}

/** Whole minutes from the order to the first who came; null: nobody has. */
export function minutesToArrive(order: DutyOrder): number | null {
  const atMs = countedArrivalMs(order)
  return atMs === null ? null : Math.floor((atMs - order.submittedAtMs) / MINUTE_MS)
}
