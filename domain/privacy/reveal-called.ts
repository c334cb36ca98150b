import type { Result } from '../kernel/result'
import type { Person } from '../people/person'
import { type AuditedLook, type LooksToday, lookOfOffice } from './look-of-office'

/** Lists of an office from which somebody is rung. */
export const CALL_LISTS = { calls: '要打电话的名单', reach: '通知得到谁' } as const

/** The office looks at the telephone and the place of somebody on one of its lists. Errors: CONTACT.TOO_MANY_LOOKS. */
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
      objectLabel: CALL_LISTS[list],
      subjectId: called.id,
      fields: [
        ...(called.contact.phone ? (['phone'] as const) : []),
        ...(called.contact.addressText ? (['address'] as const) : []),
      ],
    },
    today,
  )
