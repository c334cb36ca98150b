import { type Result, refuse } from '../kernel/result'
import { changeAssignment } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { isReason, type Reason } from './reasons'

/** A volunteer who had accepted cannot come after all, and says so in time (志愿服务条例 art. 22). */
export function giveBackOrder(
  order: Order,
  volunteerId: string,
  reason: Reason,
  context: MoveContext,
): Result<OrderStep> {
  if (!isReason('give_back', reason)) return refuse('ORDER.REASON_REQUIRED')
  const assignments = changeAssignment(order, volunteerId, 'give_back', { reason })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    { move: 'give_back', patch: { assignments: assignments.value }, reason, subjectId: volunteerId },
    context,
  )
}
