import { ok, refuse } from '../../../../domain/kernel/result'
import { actorOn } from '../../../../domain/order/actor'
import type { AssignmentStatus } from '../../../../domain/order/assignment-statuses'
import { orderCard } from '../../../../domain/views/order-card'
import { orderView } from '../../../../domain/views/order-view'
import type { CheckedInput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { ordersWithPart } from '../../store/order-queries'
import { toPage } from '../../store/page-cursor'

const VIEWS: Readonly<Record<CheckedInput<'assignment.list'>['view'], readonly AssignmentStatus[]>> = {
  offers: ['offered'],
  tasks: ['accepted', 'checked_in', 'checked_out'],
  past: ['confirmed', 'voided', 'given_back', 'no_show'],
}

export const listAssignments: Query<'assignment.list'> = async ({ person, nowMs, settings }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const rows = await ordersWithPart(person.townId, person.id, VIEWS[input.view], input)
  const page = toPage(rows, input.limit, (order) => order.submittedAtMs)
  return ok({
    items: page.items.flatMap((order) => {
      const view = orderView(order, { actor: actorOn(order, person), atMs: nowMs, settings })
      return view?.mine
        ? [{ assignmentId: view.mine.assignmentId, order: orderCard(order), mine: view.mine }]
        : []
    }),
    nextCursor: page.nextCursor,
  })
}
