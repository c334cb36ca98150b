import { ok, refuse } from '../../../../domain/kernel/result'
import { findAssignment } from '../../../../domain/order/change-assignment'
import { mayTakeAgain } from '../../../../domain/order/may-take-again'
import { teamIdsOf } from '../../../../domain/people/team-ids-of'
import { orderCard } from '../../../../domain/views/order-card'
import type { Query } from '../../runtime/context'
import { ordersOpenTo } from '../../store/order-queries'

const MOST_SHOWN = 50

/** What he himself ordered, and where he has a part already, stands elsewhere. */
export const listOpenings: Query<'assignment.openings'> = async ({ person, nowMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const teamIds = teamIdsOf(person)
  if (teamIds.length === 0) return ok({ items: [] })
  const rows = await ordersOpenTo(person.townId, teamIds, nowMs, MOST_SHOWN)
  const free = rows.filter((order) => {
    const mine = findAssignment(order, person.id)
    return order.requesterId !== person.id && mine?.status !== 'offered' && mayTakeAgain(mine)
  })
  return ok({
    items: free.flatMap((order) =>
      order.open ? [{ order: orderCard(order), openUntilMs: order.open.untilMs }] : [],
    ),
  })
}
