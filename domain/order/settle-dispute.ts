import { type Result, refuse } from '../kernel/result'
import type { Assignment } from './assignment'
import { settledDispute } from './dispute'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { Reason } from './reasons'

/** The newest part of everybody stands again; those before it remain history. */
function lastService(parts: readonly Assignment[]): Pick<Order, 'assignments' | 'earlierParts'> {
  const isNewest = (part: Assignment) =>
    parts.find(({ volunteerId }) => volunteerId === part.volunteerId) === part
  return {
    assignments: parts.filter(isNewest),
    earlierParts: parts.filter((part) => !isNewest(part)),
  }
}

/**
 * What the requester had against a service is sorted out, and it stays as it was. Hours that were wrong are corrected apart.
 * Errors: ORDER.NO_DISPUTE, ORDER.REASON_REQUIRED, and the life-cycle's own.
 */
export function settleDispute(order: Order, reason: Reason, context: MoveContext): Result<OrderStep> {
  const { dispute, earlierParts = [] } = order
  if (!dispute) return refuse('ORDER.NO_DISPUTE')
  const by = { settledBy: context.actor.id, settledAtMs: context.atMs }
  const restored = order.status === 'pending_dispatch' && order.assignments.length === 0
  return moveOrder(
    order,
    {
      move: 'settle',
      reason,
      patch: {
        dispute: settledDispute(dispute, reason, by),
        ...(restored && lastService(earlierParts)),
        onHold: false,
      },
    },
    context,
  )
}
