import { type Result, refuse } from '../kernel/result'
import type { Person } from '../people/person'
import { changeAssignment, findAssignment, recallOpenOffers } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import { missingPlaces } from './order-conditions'
import type { OrderStep } from './order-event'
import type { OrderStatus } from './order-statuses'

const STILL_LOOKING: readonly OrderStatus[] = ['pending_dispatch', 'dispatched', 'escalated']

/**
 * 「我到了」: server time, at the place of service. The first arrival answers the 五必到 clock.
 * Nobody is at two places at once, or the same hour would be counted twice: ASSIGNMENT.STILL_ELSEWHERE.
 */
export function checkIn(order: Order, volunteer: Person, context: MoveContext): Result<OrderStep> {
  const volunteerId = volunteer.id
  const elsewhere = volunteer.openTasks.find((task) => task.inside && task.orderId !== order.id)
  if (elsewhere) return refuse('ASSIGNMENT.STILL_ELSEWHERE', { title: elsewhere.title })
  const mine = findAssignment(order, volunteerId)
  if (mine?.status === 'accepted' && !order.fiveMust && STILL_LOOKING.includes(order.status))
    return refuse('ASSIGNMENT.ORDER_NOT_READY', { missing: missingPlaces(order) })
  const assignments = changeAssignment(order, volunteerId, 'check_in', {
    visits: [...(mine?.visits ?? []), { inMs: context.atMs, outMs: null }],
  })
  if (!assignments.ok) return assignments
  return moveOrder(
    order,
    {
      move: 'check_in',
      patch: {
        assignments: recallOpenOffers(assignments.value, context.atMs),
        arrivedAtMs: order.arrivedAtMs ?? context.atMs,
        sentBack: null,
        remindedAtMs: null,
        reminders: 0,
      },
      subjectId: volunteerId,
    },
    context,
  )
}
