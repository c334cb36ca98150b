import { ok, refuse } from '../../../../domain/kernel/result'
import { withdrawConsent as withdraw } from '../../../../domain/privacy/change-consent'
import type { Command } from '../../runtime/context'

/** Taking back is possible whatever words were agreed to. */
export const withdrawConsent: Command<'consent.withdraw'> = async ({ person, nowMs }, { purpose }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const consents = withdraw(person.consents ?? [], purpose, nowMs)
  return ok({ receipt: { purpose, given: false }, people: [{ ...person, consents }] })
}
