import { type Result, refuse } from '../kernel/result'
import { changeAssignment } from './change-assignment'
import { missedFromMs } from './missed-from'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { isReason, type Reason } from './reasons'

/**
 * Somebody who had accepted did not come: his place is free again and others are looked for. Kept in the history;
 * it takes nothing from him (志愿服务条例 art. 22 asks for notice, art. 25 forbids pressure).
 * Errors: ORDER.REASON_REQUIRED, ASSIGNMENT.NOT_DUE_YET, ASSIGNMENT.*, then those of the life cycle.
 */
export function markNoShow(
  order: Order,
  volunteerId: string,
  reason: Reason,
  context: MoveContext,
): Result<OrderStep> {
  if (!isReason('no_show', reason)) return refuse('ORDER.REASON_REQUIRED')
  if (context.atMs < missedFromMs(order.wanted)) return refuse('ASSIGNMENT.NOT_DUE_YET')
  const assignments = changeAssignment(order, volunteerId, 'mark_no_show', { reason })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    { move: 'no_show', patch: { assignments: assignments.value }, reason, subjectId: volunteerId },
    context,
  )
}
