import type { Result } from '../kernel/result'
import type { Person } from '../people/person'
import type { AuditField } from './audit-kinds'
import { type AuditedLook, type LooksToday, lookOfOffice } from './look-of-office'

type CallList = {
  readonly label: string
  /** Whether where he lives is looked at as well: who cannot be rung is called on. */
  readonly place: boolean
}

/** Lists of an office from which somebody is rung. */
export const CALL_LISTS = {
  calls: { label: '要打电话的名单', place: true },
  reach: { label: '通知得到谁', place: false },
} as const satisfies Record<string, CallList>

const fieldsOf = ({ contact }: Person, { place }: CallList): readonly AuditField[] => [
  ...(contact.phone ? (['phone'] as const) : []),
  ...(place && contact.addressText ? (['address'] as const) : []),
]

/** The office looks at how somebody on one of its lists is reached. Errors: CONTACT.TOO_MANY_LOOKS. */
export const revealCalled = (
  called: Person,
  office: Person,
  list: keyof typeof CALL_LISTS,
  today: LooksToday,
): Result<AuditedLook> =>
  lookOfOffice(
    office,
    {
      kind: 'reveal_contact',
      objectKind: 'person',
      objectId: called.id,
      objectLabel: CALL_LISTS[list].label,
      subjectId: called.id,
      fields: fieldsOf(called, CALL_LISTS[list]),
    },
    today,
  )
