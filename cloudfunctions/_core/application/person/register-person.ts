import { ok, refuse } from '../../../../domain/kernel/result'
import { agreeToRegister } from '../../../../domain/privacy/agree-to-register'
import { registerPerson as register } from '../../../../domain/registry/new-person'
import type { Command } from '../../runtime/context'

export const registerPerson: Command<'person.register'> = async (
  { person, personId, townId, nowMs, formerBlock },
  { agreed, ...contact },
) => {
  if (person) return refuse('PERSON.REGISTERED_ALREADY')
  const registered = register(contact, { id: personId, townId, atMs: nowMs, block: formerBlock })
  if (!registered.ok) return registered
  const willing = agreeToRegister(registered.value, agreed, nowMs)
  if (!willing.ok) return willing
  return ok({ receipt: { personId }, people: [willing.value] })
}
