import { type Result, refuse } from '../kernel/result'
import { changeAssignment } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { isReason, type Reason } from './reasons'

/** A volunteer says no, which costs him nothing (志愿服务条例 art. 25). */
export function declineOffer(
  order: Order,
  volunteerId: string,
  reason: Reason,
  context: MoveContext,
  move: 'decline' | 'decline_for' = 'decline',
): Result<OrderStep> {
  if (!isReason('decline', reason)) return refuse('ORDER.REASON_REQUIRED')
  const assignments = changeAssignment(order, volunteerId, 'decline', {
    answeredAtMs: context.atMs,
    reason,
  })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    { move, patch: { assignments: assignments.value }, reason, subjectId: volunteerId },
    context,
  )
}
