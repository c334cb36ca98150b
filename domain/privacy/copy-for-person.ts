import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason } from '../order/reasons'
import type { Person } from '../people/person'
import { actedFor } from './acted-for'
import { countLook } from './count-look'
import type { AuditedLook, LooksToday } from './look-of-office'

/**
 * An office takes out what is kept about somebody without the app, to hand it to him (个人信息保护法 art. 45): counted with
 * the looks at telephones, for it shows one. Errors: ORDER.REASON_REQUIRED, CONTACT.TOO_MANY_LOOKS.
 */
export function copyForPerson(
  person: Person,
  office: Person,
  reason: Reason,
  { before, settings }: LooksToday,
): Result<AuditedLook> {
  if (!isReason('act_for_person', reason)) return refuse('ORDER.REASON_REQUIRED')
  const look = countLook(before, settings)
  if (!look.ok) return look
  return ok({
    ...look.value,
    audited: actedFor(office, person, { kind: 'copy_for_person', fields: ['own'], reason }),
  })
}
