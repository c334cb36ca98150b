import { knownSpans } from '../../../../domain/hours/service-minutes'
import { ok, refuse } from '../../../../domain/kernel/result'
import { actorOn } from '../../../../domain/order/actor'
import { allowedMoves } from '../../../../domain/order/allowed-moves'
import type { Order } from '../../../../domain/order/order'
import { orderView } from '../../../../domain/views/order-view'
import type { Query } from '../../runtime/context'
import { findOrderWithContacts } from '../../store/order-with-contacts'
import { servicesBeside } from '../hours/services-beside'

const spansToConfirm = ({ assignments }: Order) =>
  new Map(
    assignments
      .filter(({ status }) => status === 'checked_out')
      .map(({ volunteerId, visits }) => [volunteerId, knownSpans(visits)]),
  )

export const getOrder: Query<'order.get'> = async (caller, { orderId }) => {
  const { person, nowMs, settings } = caller
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const found = await findOrderWithContacts(orderId)
  if (!found) return refuse('ORDER.NOT_FOUND')
  const { order, contacts } = found
  const actor = actorOn(order, person)
  const confirms = allowedMoves(order, actor).includes('confirm')
  const beside = await servicesBeside(caller, confirms ? spansToConfirm(order) : new Map())
  const view = orderView(order, { actor, atMs: nowMs, settings, ...contacts, beside })
  return view ? ok(view) : refuse('ORDER.NOT_FOUND')
}
