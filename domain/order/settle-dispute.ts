import { type Result, refuse } from '../kernel/result'
import type { Assignment } from './assignment'
import { changeAll } from './change-assignment'
import { settledDispute } from './dispute'
import { firstArrival } from './first-arrival'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { OrderStatus } from './order-statuses'
import type { Reason } from './reasons'
import { arrivalDeadline } from './review-order'
import { settleRefusal } from './settle-refusal'

/** Somebody was to go again. */
const SEARCHING: readonly OrderStatus[] = ['pending_dispatch', 'escalated']

/** The order as it was served: nobody is looked for any more, and who had served stands with it again. */
function asServed(order: Order, { atMs, settings }: MoveContext) {
  const { assignments, earlierParts = [], fiveMust, submittedAtMs, entered } = order
  const present = changeAll(assignments, 'recall', () => ({ answeredAtMs: atMs }))
  const isNewest = (part: Assignment) =>
    ![...present, ...earlierParts.slice(0, earlierParts.indexOf(part))].some(
      ({ volunteerId }) => volunteerId === part.volunteerId,
    )
  const parts = [...present, ...earlierParts.filter(isNewest)]
  const arrival = firstArrival(parts)
  return {
    assignments: parts,
    earlierParts: earlierParts.filter((part) => !isNewest(part)),
    // The clock that began anew was for nobody; for what was entered without an order none ever ran.
    ...(order.arrivedAtMs === null &&
      arrival.arrivedAtMs !== null && {
        ...arrival,
        arriveByMs: entered ? null : arrivalDeadline(fiveMust, order, { atMs: submittedAtMs, settings }),
      }),
  }
}

/**
 * What the requester had against a service is sorted out, and it stays as it was. Hours that were wrong are corrected apart.
 * Errors: ORDER.NO_DISPUTE, ORDER.OPENED_CANNOT_SETTLE, ORDER.CONFIRMED_CANNOT_SETTLE, ORDER.REASON_REQUIRED, and the life-cycle's own.
 */
export function settleDispute(order: Order, reason: Reason, context: MoveContext): Result<OrderStep> {
  const refused = settleRefusal(order, context.actor)
  const { dispute } = order
  if (refused || !dispute) return refused ?? refuse('ORDER.NO_DISPUTE')
  const by = { settledBy: context.actor.id, settledAtMs: context.atMs }
  return moveOrder(
    order,
    {
      move: 'settle',
      reason,
      patch: {
        dispute: settledDispute(dispute, reason, by),
        ...(SEARCHING.includes(order.status) && asServed(order, context)),
        onHold: false,
      },
    },
    context,
  )
}
