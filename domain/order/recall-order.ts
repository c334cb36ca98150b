import type { Result } from '../kernel/result'
import { changeAll } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { OrderStatus } from './order-statuses'
import type { Reason } from './reasons'

/** Others are there or have been: nobody is looked for any more, so there is nothing to hold. */
const UNDER_WAY: readonly OrderStatus[] = ['in_service', 'pending_confirm']

/** A person overrides the machine: everybody who has not come yet is released; the order waits to be dispatched by hand. */
export function recallOrder(order: Order, reason: Reason, context: MoveContext): Result<OrderStep> {
  const assignments = changeAll(order.assignments, 'recall', () => ({ answeredAtMs: context.atMs, reason }))
  const onHold = order.onHold || !UNDER_WAY.includes(order.status)
  return moveOrder(order, { move: 'recall', reason, patch: { assignments, onHold } }, context)
}
