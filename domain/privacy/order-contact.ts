import type { Order } from '../order/order'
import type { Contact } from '../people/person'
import { maskName, maskPhone } from './mask'

type Party = Pick<Contact, 'name' | 'phone'>

/** Whom an order is for, and who ordered it for him. */
export type OrderContact = {
  readonly contact: Party & { readonly addressText: string }
  /** Null where he ordered for himself, or whoever did is not known any more. */
  readonly orderedBy: Party | null
}

export function orderContact(
  { beneficiary: { name, phone, addressText }, onBehalf }: Pick<Order, 'beneficiary' | 'onBehalf'>,
  requester: Party | null,
): OrderContact {
  return {
    contact: { name, phone, addressText },
    orderedBy: onBehalf && requester ? { name: requester.name, phone: requester.phone } : null,
  }
}

const maskedParty = <T extends Party>(party: T): T => ({
  ...party,
  phone: party.phone && maskPhone(party.phone),
})

/** As an office reads it before it asks for more: names, the ends of the numbers, and of the place only the village. */
export const maskedContact = ({ contact, orderedBy }: OrderContact): OrderContact => ({
  contact: { ...maskedParty(contact), addressText: '' },
  orderedBy: orderedBy && maskedParty(orderedBy),
})

/** As the household's card tells it to who ordered before its door. */
export const doorContact = ({ contact, orderedBy }: OrderContact): OrderContact => ({
  contact: { name: maskName(contact.name), phone: '', addressText: '' },
  orderedBy,
})
