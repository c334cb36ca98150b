import { type Result, refuse } from '../../../../domain/kernel/result'
import type { Person } from '../../../../domain/people/person'
import { actsFor } from '../../../../domain/registry/acts-for'
import type { CommandContext } from '../../runtime/context'
import { people } from '../../store/collections'

/** For whom the caller acts, as he stands within the transaction. Errors: those of `actsFor`. */
export async function loadWithoutApp(
  { tx, person: office }: CommandContext,
  personId: string,
): Promise<Result<Person>> {
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  return actsFor(office, personId === office.id ? office : await people.findIn(tx, personId))
}
