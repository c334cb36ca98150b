import { type Result, refuse } from '../kernel/result'
import { recallOpenOffers } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import { takenPlaces } from './order-conditions'
import type { OrderStep } from './order-event'

/** 「人够了」: those who have accepted are enough; nobody else is asked. */
export function proceedWithFewer(order: Order, context: MoveContext): Result<OrderStep> {
  if (takenPlaces(order) === 0) return refuse('ORDER.NOBODY_ACCEPTED_YET')
  const assignments = recallOpenOffers(order.assignments, context.atMs)
  return moveOrder(order, { move: 'proceed', patch: { assignments } }, context)
}
