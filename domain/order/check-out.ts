import { type Result, refuse } from '../kernel/result'
import { changeAssignment, findAssignment } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'

/** 「做完了」: ends the open visit. When nobody is inside any more, the station head is asked to confirm. */
export function checkOut(order: Order, volunteerId: string, context: MoveContext): Result<OrderStep> {
  const mine = findAssignment(order, volunteerId)
  if (mine?.status === 'accepted') return refuse('ASSIGNMENT.NOT_CHECKED_IN')
  const assignments = changeAssignment(order, volunteerId, 'check_out', {
    visits: (mine?.visits ?? []).map((visit) =>
      visit.outMs === null ? { ...visit, outMs: Math.max(visit.inMs, context.atMs) } : visit,
    ),
  })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    { move: 'check_out', patch: { assignments: assignments.value }, subjectId: volunteerId },
    context,
  )
}
