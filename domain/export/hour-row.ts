import { entryReasonLabel } from '../hours/entry-reason'
import type { EntryKind, HourClass, HourEntry } from '../hours/hour-entry'
import { creditIdOf, recordIdOf } from '../hours/post-credit'
import { isMeasured } from '../hours/service-minutes'
import type { Visit } from '../hours/visit'
import type { Contact, VolunteerProfile } from '../people/person'
import { maskName, maskPhone } from '../privacy/mask'
import type { ProjectCode } from '../service/projects'
import type { SpecialtyCode } from '../service/specialties'

/** One record as it is exported, names and telephones as far as they may be read. */
export type HourRow = {
  readonly volunteerId: string
  readonly name: string
  readonly volunteerNo: string
  readonly nationalVolunteerNo: string
  readonly phone: string
  readonly title: string
  readonly project: ProjectCode | null
  readonly specialty: SpecialtyCode | null
  /** Null where nothing was measured. */
  readonly startMs: number | null
  readonly endMs: number | null
  readonly servedUntilMs: number
  /** Below zero where a record is taken back. */
  readonly minutes: number
  readonly stationId: string
  readonly hourClass: HourClass
  readonly entered: boolean
  readonly recordedBy: string
  readonly recordId: string
  readonly kind: EntryKind
  /** The record that is taken back. */
  readonly reversesRecordId: string
  readonly reason: string
  /** Somebody has something against these minutes, and nobody has settled it. */
  readonly inDoubt: boolean
}

/** What a row shows of a person. */
export type ExportedPerson = {
  readonly contact: Pick<Contact, 'name' | 'phone'>
  readonly volunteer: Pick<VolunteerProfile, 'volunteerNo' | 'nationalVolunteerNo'> | null
}

/** What the order knows of a service; null where it is no longer there. */
export type ServedPart = {
  readonly specialty: SpecialtyCode | null
  readonly visits: readonly Visit[]
  readonly inDoubt: boolean
}

type Around = {
  readonly part: ServedPart | null
  readonly volunteer: ExportedPerson | null
  readonly recorder: ExportedPerson | null
  readonly unmasked: boolean
}

const bound = (which: (...all: number[]) => number, all: readonly number[]): number | null =>
  all.length > 0 ? which(...all) : null

/** The row of an entry of a station's account, whose minutes have the other sign. */
export function hourRow(contra: HourEntry, { part, volunteer, recorder, unmasked }: Around): HourRow {
  const named = (name: string) => (unmasked || name === '' ? name : maskName(name))
  const phone = volunteer?.contact.phone ?? ''
  const measured = (part?.visits ?? []).filter(isMeasured)
  return {
    volunteerId: contra.volunteerId,
    name: named(volunteer?.contact.name ?? ''),
    volunteerNo: volunteer?.volunteer?.volunteerNo ?? '',
    nationalVolunteerNo: volunteer?.volunteer?.nationalVolunteerNo ?? '',
    phone: unmasked || phone === '' ? phone : maskPhone(phone),
    title: contra.title,
    project: contra.project,
    specialty: part?.specialty ?? null,
    startMs: bound(
      Math.min,
      measured.map(({ inMs }) => inMs),
    ),
    endMs: bound(
      Math.max,
      measured.map(({ outMs }) => outMs),
    ),
    servedUntilMs: contra.servedUntilMs,
    minutes: 0 - contra.minutes,
    stationId: contra.stationId,
    hourClass: contra.hourClass,
    entered: contra.entered === true,
    recordedBy: named(recorder?.contact.name ?? ''),
    recordId: recordIdOf(contra),
    kind: contra.kind,
    reversesRecordId: contra.kind === 'reversal' ? creditIdOf(contra) : '',
    reason: entryReasonLabel(contra),
    inDoubt: part?.inDoubt ?? false,
  }
}

/** In order of service; what takes a record back follows it. Rows of one station come as they were posted. */
export const inOrderOfService = (rows: readonly HourRow[]): readonly HourRow[] =>
  [...rows].sort((a, b) => a.servedUntilMs - b.servedUntilMs)
