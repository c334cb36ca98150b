import type { Result } from '../kernel/result'
import { changeAssignment, findAssignment } from './change-assignment'
import { firstArrival } from './first-arrival'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'

/**
 * 「我到了」 was a slip, and he is not there: his open visit never was, and an arrival that was due is due again. The history
 * keeps both rows. Where places were still open, somebody is looked for again.
 * Errors: ASSIGNMENT.NOT_YOURS, ASSIGNMENT.MOVE_NOT_ALLOWED, and the life-cycle's own.
 */
export function undoCheckIn(order: Order, volunteerId: string, context: MoveContext): Result<OrderStep> {
  const visits = (findAssignment(order, volunteerId)?.visits ?? []).filter(({ outMs }) => outMs !== null)
  const move = visits.length === 0 ? 'undo_check_in' : 'undo_return'
  const assignments = changeAssignment(order, volunteerId, move, { visits })
  if (!assignments.ok) return assignments
  const patch = {
    assignments: assignments.value,
    ...firstArrival(assignments.value),
  }
  return moveOrder(order, { move: 'undo_check_in', patch, subjectId: volunteerId }, context)
}
