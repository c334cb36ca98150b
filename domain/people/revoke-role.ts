import { ok, type Result, refuse } from '../kernel/result'
import { mayGrant, type Office } from './grant-rules'
import { withoutHeadshipOffer } from './hand-over'
import { holdsOffice, withoutOffice } from './held-offices'
import { officeWords } from './office-words'
import type { Person } from './person'
import { whoGrants } from './who-grants'

type Revoked = {
  readonly holder: Person
  /** Who was asked to take the office over, now no longer. */
  readonly successor: Person | null
}

type Known = {
  readonly successor: Person | null
  /** Whether somebody else is admin. */
  readonly otherAdmin: boolean
}

/**
 * Takes an office; it ends with the next call of who held it. The last admin stays.
 * Errors: ROLE.NOT_YOURS_TO_GIVE, ROLE.NOT_HELD, ROLE.LAST_ADMIN.
 */
export function revokeRole(
  holder: Person | null,
  office: Office,
  by: Person,
  { successor, otherAdmin }: Known,
): Result<Revoked> {
  if (!mayGrant(by, office)) return refuse('ROLE.NOT_YOURS_TO_GIVE', { who: whoGrants(office.role) })
  if (holder?.townId !== by.townId || !holdsOffice(holder, office))
    return refuse('ROLE.NOT_HELD', { office: officeWords(office) })
  if (office.role === 'admin' && !otherAdmin) return refuse('ROLE.LAST_ADMIN')
  return ok({
    holder: withoutOffice(holder, office),
    successor: successor && withoutHeadshipOffer(successor, office.stationId ?? '', holder.id),
  })
}
