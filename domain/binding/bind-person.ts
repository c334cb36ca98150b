import { ok, type Result, refuse } from '../kernel/result'
import type { Block, Person } from '../people/person'
import { plainPhoneNumber } from '../people/phone-number'
import { agreeToRegister } from '../privacy/agree-to-register'
import type { WantedConsent } from '../privacy/change-consent'

/**
 * Whether a record can become that of somebody who opens the app: nobody uses it there yet, and no office hangs on it,
 * which would be taken over with it.
 */
export const isClaimable = ({ usesApp, closed, grants }: Person): boolean =>
  !usesApp && !closed && grants.length === 0

/**
 * Whose record a proven telephone opens: a household shares one, so the name must be the same, and only one may fit.
 * Errors: BINDING.NOBODY, the same whatever did not fit.
 */
export function claimedBy(
  people: readonly Person[],
  { name, phone }: { readonly name: string; readonly phone: string },
): Result<Person> {
  const [only, ...more] = people.filter(
    (person) =>
      isClaimable(person) &&
      person.contact.name === name &&
      plainPhoneNumber(person.contact.phone) === plainPhoneNumber(phone),
  )
  return only && more.length === 0 ? ok(only) : refuse('BINDING.NOBODY')
}

/**
 * The record as it is his own in the app from now on: everything in it stays, and he agrees to the notice as whoever
 * registers. What kept an earlier self of his from ordering keeps him still. Errors: BINDING.TAKEN, CONSENT.NEEDED, CONSENT.TEXT_CHANGED.
 */
export function bindPerson(
  person: Person,
  agreed: readonly WantedConsent[],
  atMs: number,
  formerBlock?: Block,
): Result<Person> {
  if (!isClaimable(person)) return refuse('BINDING.TAKEN')
  const block = person.block ?? formerBlock
  const his = { ...person, usesApp: true, noticesReadAtMs: atMs, ...(block && { block }) }
  return agreeToRegister(his, agreed, atMs)
}
