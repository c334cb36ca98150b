import type { VolunteerProfile } from '../people/person'
import { expiryOf } from './paper-expiry'
import type { VolunteerRecord } from './volunteer-record'

type Credentials = VolunteerProfile['credentials']

const isFrom = (record: VolunteerRecord) => (held: Credentials[number]) => held.recordId === record.id

/**
 * What dispatch reads of a volunteer's papers, after one of his records has changed. The records are the truth: each
 * that stands has one line here, under its id, and no other record has any.
 */
export function credentialsAfter(credentials: Credentials, record: VolunteerRecord): Credentials {
  if (record.content.kind !== 'credential') return credentials
  const others = credentials.filter((held) => !isFrom(record)(held))
  if (record.status !== 'standing') return others
  const { specialty, validUntilMs } = record.content
  return [...others, { specialty, expiresAtMs: expiryOf(validUntilMs), recordId: record.id }]
}
