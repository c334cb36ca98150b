import { ok, refuse } from '../../../../domain/kernel/result'
import { isActiveVolunteer } from '../../../../domain/people/is-active-volunteer'
import { giveConsent as give } from '../../../../domain/privacy/change-consent'
import { CONSENTS } from '../../../../domain/privacy/consents'
import type { Command } from '../../runtime/context'

export const giveConsent: Command<'consent.give'> = async ({ person, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  if (CONSENTS[input.purpose].volunteersOnly && !isActiveVolunteer(person))
    return refuse('SESSION.NOT_ALLOWED')
  const consents = give(person.consents ?? [], input, nowMs)
  if (!consents.ok) return consents
  return ok({
    receipt: { purpose: input.purpose, given: true },
    people: [{ ...person, consents: consents.value }],
  })
}
