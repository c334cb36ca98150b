import { ok, refuse } from '../../../../domain/kernel/result'
import { actorOn } from '../../../../domain/order/actor'
import { orderView } from '../../../../domain/views/order-view'
import type { Query } from '../../runtime/context'
import { orders } from '../../store/collections'

export const getOrder: Query<'order.get'> = async ({ person, nowMs, settings }, { orderId }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const order = await orders.find(orderId)
  const view = order && orderView(order, { actor: actorOn(order, person), atMs: nowMs, settings })
  return view ? ok(view) : refuse('ORDER.NOT_FOUND')
}
