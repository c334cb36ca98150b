import { ok, type Result, refuse } from '../kernel/result'
import { beyondAgeRefusal } from '../people/age-limits'
import { ageRuleFor } from '../people/age-rules'
import { isActiveVolunteer } from '../people/is-active-volunteer'
import type { Person, VolunteerProfile } from '../people/person'
import type { VolunteerStatement } from '../people/volunteer-statement'
import type { CredentialContent } from '../records/volunteer-record'
import type { SpecialtyCode } from '../service/specialties'
import { waitingFor } from './apply'
import { checkPapers } from './check-papers'
import type { VolunteerApplication } from './volunteer-application'

/** What a volunteer changes by himself, and what he wants to do: what is new of that goes to his station. */
export type ProfileChange = Pick<
  VolunteerStatement,
  'identities' | 'freeTimes' | 'willing' | 'emergencyContact'
> & {
  /** All of them, the main one first. */
  readonly specialties: readonly SpecialtyCode[]
  readonly papers: readonly CredentialContent[]
}

export type Changed = { readonly person: Person; readonly application: VolunteerApplication | null }

type At = { readonly id: string; readonly atMs: number }

type Volunteer = Person & { readonly volunteer: VolunteerProfile }

const isVolunteer = (person: Person): person is Volunteer => person.volunteer !== null

function changedProfile(before: VolunteerProfile, change: ProfileChange): VolunteerProfile {
  const { emergencyContact: _earlier, ...kept } = before
  const { identities, freeTimes, willing, emergencyContact, specialties } = change
  return {
    ...kept,
    identities,
    freeTimes,
    willing,
    ...(emergencyContact && { emergencyContact }),
    specialties: specialties.filter((code) => before.specialties.includes(code)),
  }
}

/**
 * Times, distance, identities and what he no longer does hold at once; new specialties wait for the station. Errors:
 * VOLUNTEER.LEFT, VOLUNTEER.NOT_AT_HIS_AGE, VOLUNTEER.APPLIED_ALREADY, those of papers.
 */
export function changeVolunteer(person: Person, change: ProfileChange, { id, atMs }: At): Result<Changed> {
  if (!isVolunteer(person) || !isActiveVolunteer(person)) return refuse('VOLUNTEER.LEFT')
  const { volunteer } = person
  const beyond = beyondAgeRefusal(change, ageRuleFor(volunteer, atMs))
  if (beyond) return beyond
  const changed: Person = { ...person, volunteer: changedProfile(volunteer, change) }
  const wanted = change.specialties.filter((code) => !volunteer.specialties.includes(code))
  if (wanted.length === 0) return ok({ person: changed, application: null })
  if (person.application?.waiting) return refuse('VOLUNTEER.APPLIED_ALREADY')
  const papers = change.papers.filter(({ specialty }) => wanted.includes(specialty))
  const checked = checkPapers({ wanted, papers, held: volunteer.credentials, atMs })
  if (!checked.ok) return checked
  return ok(
    waitingFor(changed, {
      id,
      townId: person.townId,
      stationId: person.contact.stationId,
      personId: person.id,
      kind: 'more',
      status: 'waiting',
      atMs,
      wanted,
      papers,
      statement: null,
      decided: null,
    }),
  )
}
