import type { VolunteerProfile } from '../people/person'
import { credentialsAfter } from './credentials-after'
import { insurancesAfter } from './insurances-after'
import type { VolunteerRecord } from './volunteer-record'

/** The profile after one record has changed: the same one where dispatch reads nothing of such records. */
export function papersAfter(volunteer: VolunteerProfile, record: VolunteerRecord): VolunteerProfile {
  if (record.kind === 'credential')
    return { ...volunteer, credentials: credentialsAfter(volunteer.credentials, record) }
  if (record.kind === 'insurance')
    return { ...volunteer, insurances: insurancesAfter(volunteer.insurances ?? [], record) }
  return volunteer
}
