import { ok, refuse } from '../../../../domain/kernel/result'
import { giveConsent as give } from '../../../../domain/privacy/change-consent'
import type { Command } from '../../runtime/context'

export const giveConsent: Command<'consent.give'> = async ({ person, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const consents = give(person.consents ?? [], input, nowMs)
  if (!consents.ok) return consents
  return ok({
    receipt: { purpose: input.purpose, given: true },
    people: [{ ...person, consents: consents.value }],
  })
}
