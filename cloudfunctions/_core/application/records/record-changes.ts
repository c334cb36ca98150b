import type { Person } from '../../../../domain/people/person'
import { credentialsAfter } from '../../../../domain/records/credentials-after'
import type { VolunteerRecord } from '../../../../domain/records/volunteer-record'
import type { Changes } from '../../runtime/context'

/** Records as they are to be written, and what dispatch reads of them, in the same transaction. */
export function recordChanges(
  subject: Person,
  records: readonly VolunteerRecord[],
): Pick<Changes<object>, 'records' | 'people'> {
  const { volunteer } = subject
  if (!volunteer || !records.some(({ kind }) => kind === 'credential')) return { records }
  const credentials = records.reduce(credentialsAfter, volunteer.credentials)
  return { records, people: [{ ...subject, volunteer: { ...volunteer, credentials } }] }
}
