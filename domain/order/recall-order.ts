import type { Result } from '../kernel/result'
import { changeAll } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { Reason } from './reasons'

/** A person overrides the machine: everybody is released and the order waits to be dispatched by hand. */
export function recallOrder(order: Order, reason: Reason, context: MoveContext): Result<OrderStep> {
  const assignments = changeAll(order.assignments, 'recall', () => ({ answeredAtMs: context.atMs, reason }))
  return moveOrder(order, { move: 'recall', reason, patch: { assignments, onHold: true } }, context)
}
