import { type Result, refuse } from '../kernel/result'
import { ASSIGNMENT_STATUSES } from './assignment-statuses'
import { changeAssignment, findAssignment } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { isReason, type Reason } from './reasons'

/**
 * One of those who have accepted need not come; the others stay, and somebody else is looked for in his place.
 * Errors: ORDER.REASON_REQUIRED, ASSIGNMENT.*, then those of the life cycle.
 */
export function releaseVolunteer(
  order: Order,
  volunteerId: string,
  reason: Reason,
  context: MoveContext,
): Result<OrderStep> {
  if (!isReason('recall', reason)) return refuse('ORDER.REASON_REQUIRED')
  const status = findAssignment(order, volunteerId)?.status
  if (status && status !== 'accepted')
    return refuse('ASSIGNMENT.MOVE_NOT_ALLOWED', { status: ASSIGNMENT_STATUSES[status].label })
  const assignments = changeAssignment(order, volunteerId, 'recall', {
    answeredAtMs: context.atMs,
    reason,
    released: true,
  })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    { move: 'release', patch: { assignments: assignments.value }, reason, subjectId: volunteerId },
    context,
  )
}
