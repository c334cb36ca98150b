import { ok, refuse } from '../../../../domain/kernel/result'
import { actorOn } from '../../../../domain/order/actor'
import { orderView } from '../../../../domain/views/order-view'
import type { Query } from '../../runtime/context'
import { findOrderWithContacts } from '../../store/order-with-contacts'

export const getOrder: Query<'order.get'> = async ({ person, nowMs, settings }, { orderId }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const found = await findOrderWithContacts(orderId)
  if (!found) return refuse('ORDER.NOT_FOUND')
  const { order, contacts } = found
  const view = orderView(order, { actor: actorOn(order, person), atMs: nowMs, settings, ...contacts })
  return view ? ok(view) : refuse('ORDER.NOT_FOUND')
}
