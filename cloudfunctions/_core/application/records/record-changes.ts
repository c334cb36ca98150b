import type { Person } from '../../../../domain/people/person'
import { papersAfter } from '../../../../domain/records/papers-after'
import type { VolunteerRecord } from '../../../../domain/records/volunteer-record'
import type { Changes } from '../../runtime/context'

/** Records as they are to be written, and what dispatch reads of them, in the same transaction. */
export function recordChanges(
  subject: Person,
  records: readonly VolunteerRecord[],
): Pick<Changes<object>, 'records' | 'people'> {
  const { volunteer } = subject
  if (!volunteer) return { records }
  const after = records.reduce(papersAfter, volunteer)
  return { records, ...(after !== volunteer && { people: [{ ...subject, volunteer: after }] }) }
}
