import { ok, refuse } from '../../../../domain/kernel/result'
import { isPhoneNumber, plainPhoneNumber } from '../../../../domain/people/phone-number'
import { giveConsent } from '../../../../domain/privacy/change-consent'
import type { Command } from '../../runtime/context'

/** Says the same whether he is on the roster or not: whoever types another's telephone learns nothing of him. */
export const linkMember: Command<'roster.link'> = async ({ person, nowMs }, { version }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  if (!isPhoneNumber(plainPhoneNumber(person.contact.phone))) return refuse('ROSTER.PHONE_NEEDED')
  const consents = giveConsent(person.consents ?? [], { purpose: 'count_party_hours', version }, nowMs)
  if (!consents.ok) return consents
  return ok({ receipt: { given: true }, people: [{ ...person, consents: consents.value }] })
}
