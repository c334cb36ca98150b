import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import type { Assignment } from '../../../domain/order/assignment'
import type { Order } from '../../../domain/order/order'

const SERVED: readonly Order['status'][] = ['pending_rating', 'closed']

export const isServed = (order: Order): boolean => SERVED.includes(order.status)

export const isWanted = (order: Order): boolean => order.status !== 'cancelled' && order.status !== 'rejected'

export const isFirstPass = (order: Order): boolean => isServed(order) && order.wave <= 1

export const servedParts = (order: Order): readonly Assignment[] =>
  order.assignments.filter((part) => part.status === 'confirmed')

/** Minutes from ordering until everybody needed had accepted, or had arrived; null when that never was. */
export function acceptMinutes({ milestones, submittedAtMs }: Order): number | null {
  const reached = [milestones.accepted, milestones.in_service].filter((each) => each !== undefined)
  return reached.length === 0 ? null : Math.round((Math.min(...reached) - submittedAtMs) / MINUTE_MS)
}
