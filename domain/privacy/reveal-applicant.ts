import type { Result } from '../kernel/result'
import { sayFullDate } from '../kernel/say-date'
import type { Person } from '../people/person'
import type { VolunteerApplication } from '../registry/volunteer-application'
import type { ApplicantContact } from './applicant-contact'
import type { AuditField } from './audit-kinds'
import { type AuditedLook, type LooksToday, lookOfOffice } from './look-of-office'

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
 * The office on whose desk an application lies looks at its telephones (未成年人保护, 个人信息保护法 art. 31).
 * Errors: CONTACT.TOO_MANY_LOOKS.
 */
export const revealApplicant = (
  application: VolunteerApplication,
  office: Person,
  told: ApplicantContact,
  today: LooksToday,
): Result<AuditedLook> =>
  lookOfOffice(
    office,
    {
      kind: 'reveal_applicant',
      objectKind: 'application',
      objectId: application.id,
      objectLabel: `${sayFullDate(application.atMs)}的${KINDS[application.kind]}`,
      subjectId: application.personId,
      fields: fieldsOf(told),
    },
    today,
  )
