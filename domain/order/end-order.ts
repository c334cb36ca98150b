import { type Result, refuse } from '../kernel/result'
import { changeAll } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { isReason, type Reason, reasonWords } from './reasons'

/** The three ways in which an order ends without service; everybody still involved is released. */
export type OrderEnding = 'reject' | 'cancel' | 'close_unmet'

/** `reason` may be missing only when the requester cancels. Errors: those of the life-cycle table. */
export function endOrder(
  order: Order,
  ending: OrderEnding,
  reason: Reason | null,
  context: MoveContext,
): Result<OrderStep> {
  if (reason && !isReason(ending, reason)) return refuse('ORDER.REASON_REQUIRED')
  const byRequester = context.actor.roles.some((role) => role === 'villager' || role === 'helper')
  const released = changeAll(order.assignments, 'recall', () => ({ answeredAtMs: context.atMs }))
  return moveOrder(
    order,
    {
      move: ending,
      reason,
      patch: {
        assignments: released,
        ...(byRequester && { endedByRequester: true }),
        closingReason: reason && { ...reason, words: reasonWords(ending, reason) },
      },
    },
    context,
  )
}
