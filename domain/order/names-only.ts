import type { Person } from '../people/person'
import { plainPhoneNumber } from '../people/phone-number'
import type { Order } from './order'

/** Whether it was ordered for somebody by others who wrote down his name and telephone, and nobody knew who he is. */
export function namesOnly({ beneficiary }: Pick<Order, 'beneficiary'>, { contact }: Person): boolean {
  const phone = plainPhoneNumber(contact.phone)
  const isHis = beneficiary.name === contact.name && plainPhoneNumber(beneficiary.phone) === phone
  return beneficiary.personId === null && phone !== '' && isHis
}
