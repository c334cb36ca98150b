import { assumeEnd } from '../hours/assume-end'
import type { Result } from '../kernel/result'
import { changeAll } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'

/**
 * Ends the service of everybody who has not said 「做完了」, by the machine or by the head. What nobody measured is
 * never counted by itself: the head has to say the minutes and why.
 */
export function endVisits(order: Order, context: MoveContext): Result<OrderStep> {
  const assignments = changeAll(order.assignments, 'check_out', (each) => ({
    visits: each.visits.map((visit) => assumeEnd(visit, order.durationMinutes, context.atMs)),
  }))
  return moveOrder(order, { move: 'end_visits', patch: { assignments, sentBack: null } }, context)
}
