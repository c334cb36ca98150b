import { ok, type Result } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { agreeToRegister } from '../../../../domain/privacy/agree-to-register'
import { applyToVolunteer as apply } from '../../../../domain/registry/apply'
import { changeContact } from '../../../../domain/registry/change-contact'
import { registerPerson } from '../../../../domain/registry/new-person'
import { registryNotices } from '../../../../domain/registry/registry-notices'
import type { CheckedInput } from '../../../../types/actions'
import type { Command, CommandContext } from '../../runtime/context'
import { applicationIdOf } from '../../runtime/ids'
import { papersOf } from './papers-of'

/** The applicant as he says he is: a visitor becomes a villager by it. */
function applicant(
  { person, personId, townId, nowMs, formerBlock }: CommandContext,
  { name, phone, stationId }: CheckedInput<'volunteer.apply'>,
): Result<Person> {
  const said = { name, phone, stationId }
  if (person) return changeContact(person, { ...person.contact, ...said })
  const arrival = { id: personId, townId, atMs: nowMs, block: formerBlock }
  return registerPerson({ ...said, addressText: '' }, arrival)
}

export const applyToVolunteer: Command<'volunteer.apply'> = async (context, input) => {
  const who = applicant(context, input)
  if (!who.ok) return who
  const { name: _name, phone: _phone, stationId: _home, specialties, papers, agreed, ...said } = input
  const { sex, emergencyContact, guardian, ...rest } = said
  const form = {
    ...rest,
    ...(sex && { sex }),
    ...(emergencyContact && { emergencyContact }),
    ...(guardian && { guardian }),
    wanted: specialties,
    papers: papersOf(papers),
  }
  const { commandId, personId, nowMs } = context
  const willing = agreeToRegister(who.value, agreed, nowMs)
  if (!willing.ok) return willing
  const applied = apply(willing.value, form, { id: applicationIdOf(commandId), atMs: nowMs })
  if (!applied.ok) return applied
  const { application, person } = applied.value
  return ok({
    receipt: { applicationId: application.id, status: application.status },
    people: [person],
    applications: [application],
    notices: registryNotices({ step: 'applied', person, application, byId: personId, atMs: nowMs }),
  })
}
