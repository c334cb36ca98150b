import { ok, refuse } from '../../../../domain/kernel/result'
import { plainPhoneNumber } from '../../../../domain/people/phone-number'
import { provenPhoneOf, withProvenPhone } from '../../../../domain/people/proven-phone'
import { giveConsent } from '../../../../domain/privacy/change-consent'
import type { Command } from '../../runtime/context'

/** Says the same whether he is on the roster or not, and a telephone that he has only typed links nobody. */
export const linkMember: Command<'roster.link'> = async ({ person, nowMs, provenPhone }, { version }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  if (provenPhone !== null && provenPhone !== plainPhoneNumber(person.contact.phone))
    return refuse('ROSTER.PHONE_DIFFERS')
  const proven = provenPhone === null ? person : withProvenPhone(person, 'wechat', nowMs)
  if (provenPhoneOf(proven) === null) return refuse('ROSTER.PHONE_NOT_PROVEN')
  const consents = giveConsent(proven.consents ?? [], { purpose: 'count_party_hours', version }, nowMs)
  if (!consents.ok) return consents
  return ok({ receipt: { given: true }, people: [{ ...proven, consents: consents.value }] })
}
