import type { Assignment } from '../order/assignment'
import type { Order } from '../order/order'
import { missingPlaces } from '../order/order-conditions'
import type { OrderStatus } from '../order/order-statuses'

/** Of an order that goes on what tells whether somebody could still help with it. */
export type OpenOrder = Pick<
  Order,
  'id' | 'number' | 'title' | 'stationId' | 'fiveMust' | 'arriveByMs' | 'arrivedAtMs' | 'durationMinutes'
> & {
  /** Places that somebody could take now. */
  readonly missing: number
}

/** In these somebody is looked for. */
const SEARCHING: readonly OrderStatus[] = ['pending_dispatch', 'dispatched', 'escalated']

/** In these nobody may have come yet. */
export const GOING_STATUSES: readonly OrderStatus[] = ['submitted', ...SEARCHING, 'accepted', 'in_service']

type Going = Omit<OpenOrder, 'missing'> &
  Pick<Order, 'status' | 'headcount'> & { readonly assignments: readonly Pick<Assignment, 'status'>[] }

export const openOrder = ({ status, headcount, assignments, ...order }: Going): OpenOrder => ({
  ...order,
  missing: SEARCHING.includes(status) ? missingPlaces({ headcount, assignments }) : 0,
})
