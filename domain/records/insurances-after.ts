import type { VolunteerProfile } from '../people/person'
import { expiryOf } from './paper-expiry'
import type { VolunteerRecord } from './volunteer-record'

type Insurances = NonNullable<VolunteerProfile['insurances']>

/** What dispatch reads of a volunteer's insurances, after one of his records has changed; as for his papers. */
export function insurancesAfter(
  insurances: Insurances,
  { id, content, status }: VolunteerRecord,
): Insurances {
  if (content.kind !== 'insurance') return insurances
  const others = insurances.filter(({ recordId }) => recordId !== id)
  return status === 'standing'
    ? [...others, { recordId: id, expiresAtMs: expiryOf(content.validUntilMs) }]
    : others
}
