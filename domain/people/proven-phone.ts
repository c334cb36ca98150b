import type { Person, ProvenPhone } from './person'
import { plainPhoneNumber } from './phone-number'

/** The telephone that somebody else than he says is his; null where nobody does, or it is another by now. */
export function provenPhoneOf({ contact, provenPhone }: Person): string | null {
  const phone = plainPhoneNumber(contact.phone)
  return phone !== '' && provenPhone?.phone === phone ? phone : null
}

const unproven = ({ provenPhone: _other, ...person }: Person): Person => person

/** His telephone as it stands there is his by their word. */
export function withProvenPhone(person: Person, by: ProvenPhone['by'], atMs: number): Person {
  const phone = plainPhoneNumber(person.contact.phone)
  return phone === '' ? unproven(person) : { ...person, provenPhone: { phone, by, atMs } }
}

/** Nothing is kept of a telephone that he has no more. */
export const withoutOldProof = (person: Person): Person =>
  provenPhoneOf(person) === null ? unproven(person) : person
