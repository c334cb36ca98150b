import { ok, refuse } from '../../../../domain/kernel/result'
import { withdrawConsent } from '../../../../domain/privacy/change-consent'
import type { Command } from '../../runtime/context'

export const unlinkMember: Command<'roster.unlink'> = async ({ person, nowMs }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const consents = withdrawConsent(person.consents ?? [], 'count_party_hours', nowMs)
  return ok({ receipt: { given: false }, people: [{ ...person, consents }] })
}
