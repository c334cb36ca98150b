import { type Result, refuse } from '../kernel/result'
import { changeAssignment, findAssignment } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import { missingPlaces } from './order-conditions'
import type { OrderStep } from './order-event'

/** 「我到了」: server time, at the place of service. The first arrival answers the 五必到 clock. */
export function checkIn(order: Order, volunteerId: string, context: MoveContext): Result<OrderStep> {
  const mine = findAssignment(order, volunteerId)
  const waiting = order.status === 'dispatched' || order.status === 'pending_dispatch'
  if (mine?.status === 'accepted' && waiting)
    return refuse('ASSIGNMENT.ORDER_NOT_READY', { missing: missingPlaces(order) })
  const assignments = changeAssignment(order, volunteerId, 'check_in', {
    visits: [...(mine?.visits ?? []), { inMs: context.atMs, outMs: null }],
  })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    {
      move: 'check_in',
      patch: { assignments: assignments.value, arrivedAtMs: order.arrivedAtMs ?? context.atMs },
      subjectId: volunteerId,
    },
    context,
  )
}
