import { type Result, refuse } from '../kernel/result'
import { DAY_MS } from '../kernel/shanghai-time'
import { openDispute } from './dispute'
import { isSettled } from './is-settled'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { REASONS, Reason } from './reasons'
import { arrivalDeadline } from './review-order'
import { withoutOutcome } from './without-outcome'

const NOBODY_CAME = 'nobody_came' satisfies keyof typeof REASONS.not_done

/** Somebody is to arrive once more; for 五必到 the clock runs anew. */
const arrivalAgain = ({ fiveMust, wanted }: Order, context: MoveContext) => ({
  arrivedAtMs: null,
  arrivalHeardAtMs: null,
  arrivalAlarmedAtMs: null,
  arriveByMs: arrivalDeadline(fiveMust, { submittedAtMs: context.atMs, wanted }, context),
})

/**
 * The requester says that it was not done. It waits for a person to look into it and to send somebody again; what was
 * credited stays where it is, frozen, until somebody has settled it.
 * Errors: ORDER.NOT_DONE_TOO_LATE, ORDER.REASON_REQUIRED, and the life-cycle's own.
 */
export function notDone(order: Order, reason: Reason, context: MoveContext): Result<OrderStep> {
  const { actor, atMs, settings } = context
  if (order.status === 'closed' && atMs > order.statusSinceMs + settings.notDoneDays * DAY_MS)
    return refuse('ORDER.NOT_DONE_TOO_LATE', { days: settings.notDoneDays })
  return moveOrder(
    withoutOutcome(order),
    {
      move: 'not_done',
      reason,
      patch: {
        // Who did not come is neither asked again by the machine nor takes it again himself.
        assignments: order.assignments.filter(({ status }) => status === 'no_show'),
        earlierParts: [...order.assignments.filter(isSettled), ...(order.earlierParts ?? [])],
        dispute: openDispute(actor.id, reason, atMs),
        onHold: true,
        wave: 0,
        trace: null,
        waves: [],
        rating: null,
        sentBack: null,
        ...((!order.fiveMust || reason.code === NOBODY_CAME) && arrivalAgain(order, context)),
        teamId: null,
        teamName: null,
      },
    },
    context,
  )
}
