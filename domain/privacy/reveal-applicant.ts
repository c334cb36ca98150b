import { ok, type Result } from '../kernel/result'
import { sayFullDate } from '../kernel/say-date'
import type { Person } from '../people/person'
import { isTownCoordinator } from '../people/roles-of'
import type { VolunteerApplication } from '../registry/volunteer-application'
import type { TownSettings } from '../town/town-settings'
import type { ApplicantContact } from './applicant-contact'
import type { AuditField } from './audit-kinds'
import type { Audited } from './audit-row'
import { countLook, type Look } from './count-look'

const KINDS = { join: '报名', more: '加特长' } as const satisfies Record<VolunteerApplication['kind'], string>

const fieldsOf = ({
  phone,
  addressText,
  emergencyContact,
  guardian,
}: ApplicantContact): readonly AuditField[] => [
  ...(phone ? (['phone'] as const) : []),
  ...(addressText ? (['address'] as const) : []),
  ...(emergencyContact ? (['emergency_contact'] as const) : []),
  ...(guardian ? (['guardian'] as const) : []),
]

/**
 * The office on whose desk an application lies looks at its telephones: one tap, which is written down
 * (未成年人保护, 个人信息保护法 art. 31). Errors: CONTACT.TOO_MANY_LOOKS.
 */
export function revealApplicant(
  application: VolunteerApplication,
  office: Person,
  told: ApplicantContact,
  { before, settings }: { readonly before: number; readonly settings: TownSettings },
): Result<Look & { readonly audited: Audited }> {
  const look = countLook(before, settings)
  if (!look.ok) return look
  return ok({
    ...look.value,
    audited: {
      actorRole: isTownCoordinator(office) ? 'town_coordinator' : 'station_head',
      kind: 'reveal_applicant',
      objectKind: 'application',
      objectId: application.id,
      objectLabel: `${sayFullDate(application.atMs)}的${KINDS[application.kind]}`,
      subjectId: application.personId,
      fields: fieldsOf(told),
      reason: '',
      result: 'shown',
    },
  })
}
