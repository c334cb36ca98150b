import { ok, refuse } from '../../../../domain/kernel/result'
import { actorOn } from '../../../../domain/order/actor'
import { officeRole } from '../../../../domain/privacy/office-role'
import { orderContact } from '../../../../domain/privacy/order-contact'
import { careShown } from '../../../../domain/privacy/reveal-contact'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller } from '../../runtime/context'
import { findOrderWithContacts } from '../../store/order-with-contacts'

/** What a look that was written down shows, to who holds the office now. */
export async function readContact({ person }: Caller, { orderId }: CheckedInput<'contact.reveal'>) {
  const found = person && (await findOrderWithContacts(orderId))
  if (!person || !found) return refuse('ORDER.NOT_FOUND')
  const { order, contacts } = found
  const actor = actorOn(order, person)
  if (!officeRole(actor)) return refuse('SESSION.NOT_YOUR_STATION')
  return ok({ orderId, ...orderContact(order, contacts.requester), care: careShown(order, actor) })
}
