import { ok, type Result } from '../kernel/result'
import type { Person } from '../people/person'
import { giveConsents, type WantedConsent } from './change-consent'

/** The person with what he agrees to on the way. Errors: CONSENT.TEXT_CHANGED. */
export function agreeOnTheWay(
  person: Person,
  agreed: readonly WantedConsent[],
  atMs: number,
): Result<Person> {
  if (agreed.length === 0) return ok(person)
  const consents = giveConsents(person.consents ?? [], agreed, atMs)
  return consents.ok ? ok({ ...person, consents: consents.value }) : consents
}
