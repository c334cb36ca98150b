import { ok, refuse } from '../../../../domain/kernel/result'
import type { AssignmentStatus } from '../../../../domain/order/assignment-statuses'
import { orderCard } from '../../../../domain/views/order-card'
import { myPart } from '../../../../domain/views/part-view'
import type { CheckedInput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { ordersWithPart } from '../../store/order-queries'
import { toPage } from '../../store/page-cursor'

const VIEWS: Readonly<Record<CheckedInput<'assignment.list'>['view'], readonly AssignmentStatus[]>> = {
  offers: ['offered'],
  tasks: ['accepted', 'checked_in', 'checked_out'],
  past: ['confirmed', 'voided', 'given_back', 'no_show'],
}

export const listAssignments: Query<'assignment.list'> = async ({ person, settings }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const rows = await ordersWithPart(person.townId, person.id, VIEWS[input.view], input)
  const page = toPage(rows, input.limit, (order) => order.submittedAtMs)
  return ok({
    items: page.items.flatMap((order) => {
      const mine = myPart(order, person.id, settings)
      return mine ? [{ assignmentId: mine.assignmentId, order: orderCard(order), mine }] : []
    }),
    nextCursor: page.nextCursor,
  })
}
