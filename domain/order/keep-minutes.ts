import { type Result, refuse } from '../kernel/result'
import { findAssignment } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import { isOpenObjection } from './objection'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { Reason } from './reasons'

/**
 * An objection was looked into and the minutes stay as they are. Not for whoever settled them.
 * Errors: ORDER.NO_OBJECTION, ORDER.AUTHOR_CANNOT_CORRECT, and the life-cycle's own.
 */
export function keepMinutes(
  order: Order,
  { volunteerId, reason }: { readonly volunteerId: string; readonly reason: Reason },
  context: MoveContext,
): Result<OrderStep> {
  const { actor, atMs } = context
  const part = findAssignment(order, volunteerId)
  if (!part?.objection || !isOpenObjection(part.objection)) return refuse('ORDER.NO_OBJECTION')
  if (part.settledBy === actor.id) return refuse('ORDER.AUTHOR_CANNOT_CORRECT')
  const objection = { ...part.objection, answeredAtMs: atMs, answeredBy: actor.id, kept: reason }
  const assignments = order.assignments.map((each) => (each === part ? { ...part, objection } : each))
  return moveOrder(
    order,
    { move: 'keep_minutes', patch: { assignments }, reason, subjectId: volunteerId },
    context,
  )
}
