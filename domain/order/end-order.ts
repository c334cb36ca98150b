import { ok, type Result, refuse } from '../kernel/result'
import type { ActorRole } from '../people/roles'
import { changeAll } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { isReason, type Reason, reasonWords } from './reasons'

/** The three ways in which an order ends without service; everybody still involved is released. */
export type OrderEnding = 'reject' | 'cancel' | 'close_unmet'

const isRequester = (role: ActorRole): boolean => role === 'villager' || role === 'helper'

/** `reason` may be missing only when the requester cancels. Errors: those of the life-cycle table. */
export function endOrder(
  order: Order,
  ending: OrderEnding,
  reason: Reason | null,
  context: MoveContext,
): Result<OrderStep> {
  if (reason && !isReason(ending, reason)) return refuse('ORDER.REASON_REQUIRED')
  const released = changeAll(order.assignments, 'recall', () => ({ answeredAtMs: context.atMs }))
  const step = moveOrder(
    order,
    {
      move: ending,
      reason,
      patch: {
        assignments: released,
        closingReason: reason && { ...reason, words: reasonWords(ending, reason) },
      },
    },
    context,
  )
  if (!step.ok || !step.value.events.some(({ actorRole }) => isRequester(actorRole))) return step
  return ok({ ...step.value, order: { ...step.value.order, endedByRequester: true } })
}
