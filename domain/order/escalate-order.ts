import type { Result } from '../kernel/result'
import { recallOpenOffers } from './change-assignment'
import type { DispatchTrace } from './dispatch-trace'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { Reason } from './reasons'

/** Hands the order up to the town. Who has accepted stays; open offers are taken back. */
export function escalateOrder(
  order: Order,
  reason: Reason | null,
  context: MoveContext,
  trace: DispatchTrace | null = order.trace,
): Result<OrderStep> {
  const assignments = recallOpenOffers(order.assignments, context.atMs, { code: 'changed', text: '' })
  const patch = { assignments, trace, ...(reason && { escalation: reason }) }
  return moveOrder(order, { move: 'escalate', reason, patch }, context)
}
