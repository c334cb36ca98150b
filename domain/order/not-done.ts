import { ok, type Result, refuse } from '../kernel/result'
import { DAY_MS } from '../kernel/shanghai-time'
import { openDispute } from './dispute'
import { isSettled } from './is-settled'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { Reason } from './reasons'
import { withoutOutcome } from './without-outcome'

/**
 * The requester says that it was not done. It waits for a person to look into it and to send somebody again; what was
 * credited stays where it is, frozen, until somebody has settled it.
 * Errors: ORDER.NOT_DONE_TOO_LATE, ORDER.REASON_REQUIRED, and the life-cycle's own.
 */
export function notDone(order: Order, reason: Reason, context: MoveContext): Result<OrderStep> {
  const { actor, atMs, settings } = context
  const { closed } = order.milestones
  if (order.status === 'closed' && closed !== undefined && atMs > closed + settings.notDoneDays * DAY_MS)
    return refuse('ORDER.NOT_DONE_TOO_LATE', { days: settings.notDoneDays })
  const step = moveOrder(
    withoutOutcome(order),
    {
      move: 'not_done',
      reason,
      patch: {
        assignments: [],
        earlierParts: [...order.assignments.filter(isSettled), ...(order.earlierParts ?? [])],
        dispute: openDispute(actor.id, reason, atMs),
        onHold: true,
        wave: 0,
        trace: null,
        waves: [],
        rating: null,
        sentBack: null,
        teamId: null,
        teamName: null,
      },
    },
    context,
  )
  if (!step.ok) return step
  const { closed: _closed, pending_rating: _rated, ...milestones } = step.value.order.milestones
  return ok({ ...step.value, order: { ...step.value.order, milestones } })
}
