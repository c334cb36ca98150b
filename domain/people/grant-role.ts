import { ok, type Result, refuse } from '../kernel/result'
import { isOffice, mayGrant, type Office } from './grant-rules'
import { holdsOffice, withOffice } from './held-offices'
import { officeWords } from './office-words'
import type { Person } from './person'
import { whoGrants } from './who-grants'

/**
 * Gives somebody an office. Nobody gives himself one.
 * Errors: ROLE.NO_SUCH_OFFICE, ROLE.NOT_YOURS_TO_GIVE, ROLE.NOT_FOR_ONESELF, ROLE.PERSON_UNKNOWN, ROLE.WITHOUT_APP,
 * ROLE.HELD_ALREADY.
 */
export function grantRole(
  receiver: Person | null,
  office: Office,
  { by, atMs }: { readonly by: Person; readonly atMs: number },
): Result<Person> {
  if (!isOffice(office, by.townId)) return refuse('ROLE.NO_SUCH_OFFICE')
  if (!mayGrant(by, office)) return refuse('ROLE.NOT_YOURS_TO_GIVE', { who: whoGrants(office.role) })
  if (receiver?.id === by.id) return refuse('ROLE.NOT_FOR_ONESELF')
  if (receiver?.townId !== by.townId || receiver.closed) return refuse('ROLE.PERSON_UNKNOWN')
  const words = { name: receiver.contact.name, office: officeWords(office) }
  if (!receiver.usesApp) return refuse('ROLE.WITHOUT_APP', words)
  if (holdsOffice(receiver, office)) return refuse('ROLE.HELD_ALREADY', words)
  return ok(withOffice(receiver, office, { by: by.id, atMs }))
}
