import { type Result, refuse } from '../kernel/result'
import type { Assignment } from './assignment'
import { changeAll } from './change-assignment'
import { confirmedHimself } from './confirmed-himself'
import { isDisputed, settledDispute } from './dispute'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { OrderStatus } from './order-statuses'
import type { Reason } from './reasons'

/** Somebody was to go again. */
const SEARCHING: readonly OrderStatus[] = ['pending_dispatch', 'escalated']

/** The order as it was served: nobody is looked for any more, and who had served stands with it again. */
function asServed({ assignments, earlierParts = [] }: Order, atMs: number) {
  const present = changeAll(assignments, 'recall', () => ({ answeredAtMs: atMs }))
  const isNewest = (part: Assignment) =>
    ![...present, ...earlierParts.slice(0, earlierParts.indexOf(part))].some(
      ({ volunteerId }) => volunteerId === part.volunteerId,
    )
  return {
    assignments: [...present, ...earlierParts.filter(isNewest)],
    earlierParts: earlierParts.filter((part) => !isNewest(part)),
  }
}

/**
 * What the requester had against a service is sorted out, and it stays as it was. Hours that were wrong are corrected apart.
 * Errors: ORDER.NO_DISPUTE, ORDER.OPENED_CANNOT_SETTLE, ORDER.CONFIRMED_CANNOT_SETTLE, ORDER.REASON_REQUIRED, and the life-cycle's own.
 */
export function settleDispute(order: Order, reason: Reason, context: MoveContext): Result<OrderStep> {
  const { dispute } = order
  if (!dispute || !isDisputed(order)) return refuse('ORDER.NO_DISPUTE')
  if (dispute.openedBy === context.actor.id) return refuse('ORDER.OPENED_CANNOT_SETTLE')
  if (confirmedHimself(order, context.actor)) return refuse('ORDER.CONFIRMED_CANNOT_SETTLE')
  const by = { settledBy: context.actor.id, settledAtMs: context.atMs }
  return moveOrder(
    order,
    {
      move: 'settle',
      reason,
      patch: {
        dispute: settledDispute(dispute, reason, by),
        ...(SEARCHING.includes(order.status) && asServed(order, context.atMs)),
        onHold: false,
      },
    },
    context,
  )
}
