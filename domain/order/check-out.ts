import { assumeEnd } from '../hours/assume-end'
import { type Result, refuse } from '../kernel/result'
import { MINUTE_MS } from '../kernel/shanghai-time'
import { changeAssignment, findAssignment } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'

/**
 * 「做完了」: ends the open visit. One longer than a record may be was forgotten, and its end is only assumed.
 * When nobody is inside any more, the station head is asked to confirm.
 */
export function checkOut(order: Order, volunteerId: string, context: MoveContext): Result<OrderStep> {
  const mine = findAssignment(order, volunteerId)
  if (mine?.status === 'accepted') return refuse('ASSIGNMENT.NOT_CHECKED_IN')
  const { atMs, settings } = context
  const longestMs = settings.maxMinutesPerRecord * MINUTE_MS
  const assignments = changeAssignment(order, volunteerId, 'check_out', {
    visits: (mine?.visits ?? []).map((visit) => {
      if (visit.outMs !== null) return visit
      return atMs - visit.inMs > longestMs
        ? assumeEnd(visit, order.durationMinutes, atMs)
        : { ...visit, outMs: Math.max(visit.inMs, atMs) }
    }),
  })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    { move: 'check_out', patch: { assignments: assignments.value }, subjectId: volunteerId },
    context,
  )
}
