import { ok, refuse } from '../../../../domain/kernel/result'
import { isActiveVolunteer } from '../../../../domain/people/is-active-volunteer'
import { changeContact } from '../../../../domain/registry/change-contact'
import { registryNotices } from '../../../../domain/registry/registry-notices'
import type { Command } from '../../runtime/context'

/** A volunteer's name stands on certificates, so his station hears of a new one. */
export const updatePerson: Command<'person.update'> = async ({ person, nowMs }, contact) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const changed = changeContact(person, contact)
  if (!changed.ok) return changed
  const before = person.contact.name
  const renamed = isActiveVolunteer(person) && before !== contact.name
  return ok({
    receipt: { personId: person.id },
    people: [changed.value],
    notices: renamed
      ? registryNotices({
          step: 'renamed',
          person: changed.value,
          what: before,
          byId: person.id,
          atMs: nowMs,
        })
      : [],
  })
}
