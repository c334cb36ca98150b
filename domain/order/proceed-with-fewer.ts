import { type Result, refuse } from '../kernel/result'
import { recallOpenOffers } from './change-assignment'
import { leastToGo } from './go-together'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import { takenPlaces } from './order-conditions'
import type { OrderStep } from './order-event'

/**
 * 「人够了」: those who have accepted are enough; nobody else is asked. One is not enough where nobody goes alone.
 * Errors: ORDER.NOBODY_ACCEPTED_YET, ORDER.TWO_NEEDED, and the life-cycle's own.
 */
export function proceedWithFewer(order: Order, context: MoveContext): Result<OrderStep> {
  if (takenPlaces(order) === 0) return refuse('ORDER.NOBODY_ACCEPTED_YET')
  if (takenPlaces(order) < leastToGo(order)) return refuse('ORDER.TWO_NEEDED')
  const assignments = recallOpenOffers(order.assignments, context.atMs)
  return moveOrder(order, { move: 'proceed', patch: { assignments } }, context)
}
