import { type Refusal, refuse } from '../../../domain/kernel/result'
import type { Person } from '../../../domain/people/person'
import { isRole, ROLES } from '../../../domain/people/roles'
import { rolesOf } from '../../../domain/people/roles-of'
import type { ActionDefinition } from '../../../types/actions'

/** Whether this person may call the action at all; what he is to the record is asked by the use case. */
export function authorize(roles: ActionDefinition['roles'], person: Person | null): Refusal | null {
  if (roles === 'anyone') return null
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED').refusal
  const named = Object.keys(roles).filter(isRole)
  const mine = rolesOf(person)
  if (named.some((role) => mine.includes(role))) return null
  return refuse('SESSION.NOT_ALLOWED', { who: named.map((role) => ROLES[role]).join('、') }).refusal
}
