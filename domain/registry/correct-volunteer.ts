import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason } from '../order/reasons'
import { beyondAgeRefusal } from '../people/age-limits'
import { ageRuleFor } from '../people/age-rules'
import type { FreeTime } from '../people/free-times'
import { isActiveVolunteer } from '../people/is-active-volunteer'
import type { Person, VolunteerProfile } from '../people/person'
import { withProvenPhone } from '../people/proven-phone'
import type { SpecialtyCode } from '../service/specialties'
import { findStation } from '../town/stations'
import { checkPapers } from './check-papers'
import { type Correction, correctionWords } from './correction-words'

type Act = {
  readonly by: string
  readonly as: 'station' | 'town'
  readonly atMs: number
  /** Those of his teams that belong to no village: he stays in them wherever he lives. */
  readonly townTeamIds: readonly string[]
}

/** What an office wants changed. Absent: it stays as it is. */
export type WantedCorrection = {
  readonly name?: string | undefined
  readonly phone?: string | undefined
  readonly stationId?: string | undefined
  /** All of them, the main one first. */
  readonly specialties?: readonly SpecialtyCode[] | undefined
  readonly freeTimes?: readonly FreeTime[] | undefined
  readonly emergencyContact?: { readonly name: string; readonly phone: string } | undefined
}

export type Corrected = { readonly person: Person; readonly corrections: readonly Correction[] }

function withSpecialties(
  volunteer: VolunteerProfile,
  specialties: readonly SpecialtyCode[],
  { by, atMs }: Act,
): Result<VolunteerProfile> {
  const added = specialties.filter((code) => !volunteer.specialties.includes(code))
  const checked = checkPapers({ wanted: added, papers: [], held: volunteer.credentials, atMs })
  if (!checked.ok) return checked
  const approvals = added.map((specialty) => ({ specialty, by, atMs }))
  return ok({
    ...volunteer,
    specialties,
    ...(added.length > 0 && { approvals: [...(volunteer.approvals ?? []), ...approvals] }),
  })
}

/** To another village only by the town, and with nothing in hand that belongs to the old one. */
function mayMove({ grants, openTasks, volunteer, application }: Person, { as }: Act): Result<null> {
  if (as !== 'town') return refuse('VOLUNTEER.MOVED_BY_TOWN')
  const bound = grants.length + openTasks.length + (volunteer?.leaderOf.length ?? 0)
  return bound > 0 || application?.waiting ? refuse('VOLUNTEER.CANNOT_MOVE') : ok(null)
}

/**
 * An office puts right what the town knows of one of its volunteers, with a reason, or says that his telephone is his;
 * never of itself, and no role or leadership comes of it.
 * Errors: ORDER.REASON_REQUIRED, VOLUNTEER.CORRECTS_HIMSELF, VOLUNTEER.NOT_ONE,
 * ORDER.STATION_UNKNOWN, VOLUNTEER.MOVED_BY_TOWN, VOLUNTEER.CANNOT_MOVE, VOLUNTEER.NOT_AT_HIS_AGE,
 * VOLUNTEER.PAPER_NEEDED, VOLUNTEER.NOTHING_TO_CORRECT.
 */
export function correctVolunteer(
  person: Person,
  { wanted, reason }: { readonly wanted: WantedCorrection; readonly reason: Reason },
  act: Act,
): Result<Corrected> {
  const { volunteer, contact } = person
  if (person.id === act.by) return refuse('VOLUNTEER.CORRECTS_HIMSELF')
  if (!isReason('correct_volunteer', reason)) return refuse('ORDER.REASON_REQUIRED')
  if (!volunteer || !isActiveVolunteer(person)) return refuse('VOLUNTEER.NOT_ONE')
  const { name = contact.name, phone = contact.phone, stationId = contact.stationId } = wanted
  if (!findStation(stationId)) return refuse('ORDER.STATION_UNKNOWN')
  const moves = stationId !== contact.stationId
  const may = moves ? mayMove(person, act) : ok(null)
  if (!may.ok) return may
  const { freeTimes, emergencyContact } = wanted
  const asked = {
    ...(wanted.specialties && { specialties: wanted.specialties }),
    ...(freeTimes && { freeTimes }),
  }
  const beyond = beyondAgeRefusal(asked, ageRuleFor(volunteer, act.atMs))
  if (beyond) return beyond
  const able = withSpecialties(volunteer, wanted.specialties ?? volunteer.specialties, act)
  if (!able.ok) return able
  const corrected: Person = {
    ...person,
    contact: { ...contact, name, phone, stationId, ...(moves && { addressText: '' }) },
    volunteer: {
      ...able.value,
      ...(freeTimes && { freeTimes }),
      ...(emergencyContact && { emergencyContact }),
      ...(moves && { teamIds: volunteer.teamIds.filter((id) => act.townTeamIds.includes(id)) }),
    },
  }
  const after = wanted.phone === undefined ? corrected : withProvenPhone(corrected, 'office', act.atMs)
  const corrections = correctionWords(person, after)
  return corrections.length > 0 ? ok({ person: after, corrections }) : refuse('VOLUNTEER.NOTHING_TO_CORRECT')
}
