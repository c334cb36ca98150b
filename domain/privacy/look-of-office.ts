import { ok, type Result } from '../kernel/result'
import type { Person } from '../people/person'
import { isTownCoordinator } from '../people/roles-of'
import type { TownSettings } from '../town/town-settings'
import type { Audited } from './audit-row'
import { countLook, type Look } from './count-look'

/** How often he has looked today before, and what the town allows. */
export type LooksToday = { readonly before: number; readonly settings: TownSettings }

export type AuditedLook = Look & { readonly audited: Audited }

/** An office looks at what is kept from its lists: one tap, which is counted and written down. Errors: CONTACT.TOO_MANY_LOOKS. */
export function lookOfOffice(
  office: Person,
  at: Pick<Audited, 'kind' | 'objectKind' | 'objectId' | 'objectLabel' | 'subjectId' | 'fields'>,
  { before, settings }: LooksToday,
): Result<AuditedLook> {
  const look = countLook(before, settings)
  if (!look.ok) return look
  const actorRole = isTownCoordinator(office) ? 'town_coordinator' : 'station_head'
  return ok({ ...look.value, audited: { ...at, actorRole, reason: '', result: 'shown' } })
}
