import { civilDay } from '../../../../domain/kernel/civil-text'
import { ok, refuse } from '../../../../domain/kernel/result'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import { dataForStation } from '../../../../domain/privacy/data-for-station'
import { ownDataFile } from '../../../../domain/privacy/own-data'
import { ownSections } from '../../../../domain/privacy/own-sections'
import { actsFor } from '../../../../domain/registry/acts-for'
import type { CheckedInput } from '../../../../types/actions'
import type { Caller } from '../../runtime/context'
import { people } from '../../store/collections'
import { readEverythingAbout } from '../../store/own-data-queries'

/** What a copy that was written down holds, for who holds the office now. */
export async function readPersonCopy(
  { person: office, nowMs }: Caller,
  { personId, format }: CheckedInput<'person.copy'>,
) {
  if (!office) return refuse('SESSION.REGISTRATION_NEEDED')
  const known = actsFor(office, await people.find(personId))
  if (!known.ok) return known
  const all = await readEverythingAbout(known.value)
  const data = isTownCoordinator(office) ? all : dataForStation(all)
  return ok(ownDataFile(ownSections(data), format, civilDay(nowMs)))
}
