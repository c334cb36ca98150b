import type { Result } from '../kernel/result'
import type { Person } from '../people/person'
import { type AuditedLook, type LooksToday, lookOfOffice } from './look-of-office'

/** The office looks at the telephone and the place of somebody on its call list. Errors: CONTACT.TOO_MANY_LOOKS. */
export const revealCalled = (called: Person, office: Person, today: LooksToday): Result<AuditedLook> =>
  lookOfOffice(
    office,
    {
      kind: 'reveal_contact',
      objectKind: 'person',
      objectId: called.id,
      objectLabel: '要打电话的名单',
      subjectId: called.id,
      fields: [
        ...(called.contact.phone ? (['phone'] as const) : []),
        ...(called.contact.addressText ? (['address'] as const) : []),
      ],
    },
    today,
  )
