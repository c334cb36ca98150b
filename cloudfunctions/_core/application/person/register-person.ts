import { ok, refuse } from '../../../../domain/kernel/result'
import { registerPerson as register } from '../../../../domain/registry/new-person'
import type { Command } from '../../runtime/context'

export const registerPerson: Command<'person.register'> = async (
  { person, personId, townId, nowMs },
  contact,
) => {
  if (person) return refuse('PERSON.REGISTERED_ALREADY')
  const registered = register(contact, { id: personId, townId, atMs: nowMs })
  if (!registered.ok) return registered
  return ok({ receipt: { personId }, people: [registered.value] })
}
