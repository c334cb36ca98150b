import { ok, type Result, refuse } from '../kernel/result'
import { beyondAgeRefusal } from '../people/age-limits'
import { ageRuleFor } from '../people/age-rules'
import type { Person, VolunteerProfile } from '../people/person'
import type { VolunteerStatement } from '../people/volunteer-statement'
import { enterRecord } from '../records/enter-record'
import { papersAfter } from '../records/papers-after'
import type { RecordParty } from '../records/record-lifecycle'
import { confirmRecord } from '../records/record-moves'
import type { VolunteerRecord } from '../records/volunteer-record'
import type { SpecialtyCode } from '../service/specialties'
import { profileBefore } from './profile-before'
import type { VolunteerApplication } from './volunteer-application'

export type Approving = {
  readonly specialties: readonly SpecialtyCode[]
  readonly teamIds: readonly string[]
  /** The office has asked the guardian of a minor. */
  readonly guardianAsked: boolean
}

type Act = { readonly by: string; readonly as: RecordParty; readonly atMs: number }

/** What approving has to be given: the number of who has none, and an id for each paper. */
type Given = {
  readonly volunteerNo: string
  /** Those of the teams he may be put into, by the office's choice. */
  readonly joinable: readonly string[]
  readonly recordId: (nth: number) => string
}

export type Approved = {
  readonly application: VolunteerApplication
  readonly person: Person & { readonly volunteer: VolunteerProfile }
  readonly records: readonly VolunteerRecord[]
}

/** The guardian's consent counts from then on. */
function confirmedStatement(
  { guardian, ...rest }: VolunteerStatement,
  { by, atMs }: Act,
): VolunteerStatement {
  return guardian ? { ...rest, guardian: { ...guardian, confirmed: { by, atMs } } } : rest
}

function seenPapers(
  { papers }: VolunteerApplication,
  person: Person,
  { specialties }: Approving,
  recordId: Given['recordId'],
  act: Act,
): Result<readonly VolunteerRecord[]> {
  const records: VolunteerRecord[] = []
  for (const [nth, content] of papers.entries()) {
    if (!specialties.includes(content.specialty)) continue
    const handedIn = { by: person.id, as: 'self', atMs: act.atMs } as const
    const entered = enterRecord(person, { id: recordId(nth), content, replaces: null }, handedIn)
    if (!entered.ok) return entered
    const confirmed = confirmRecord(entered.value[0], act)
    if (!confirmed.ok) return confirmed
    records.push(confirmed.value)
  }
  return ok(records)
}

const merged = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])]

/**
 * An office says yes, to all that was asked for or to some of it; who said so and when stands with each specialty.
 * Errors: VOLUNTEER.APPLICATION_DECIDED, VOLUNTEER.NOT_ASKED_FOR, VOLUNTEER.TEAM_NEEDED, VOLUNTEER.TOO_YOUNG,
 * VOLUNTEER.GUARDIAN_UNCONFIRMED, VOLUNTEER.NOT_AT_HIS_AGE, RECORD.PAPER_EXPIRED.
 */
export function approveApplication(
  application: VolunteerApplication,
  person: Person,
  approving: Approving,
  given: Given,
  act: Act,
): Result<Approved> {
  const { specialties, teamIds, guardianAsked } = approving
  const { statement } = application
  if (application.status !== 'waiting') return refuse('VOLUNTEER.APPLICATION_DECIDED')
  if (specialties.length === 0 || !specialties.every((code) => application.wanted.includes(code)))
    return refuse('VOLUNTEER.NOT_ASKED_FOR')
  const teamNeeded = application.kind === 'join' && teamIds.length === 0
  if (teamNeeded || !teamIds.every((id) => given.joinable.includes(id)))
    return refuse('VOLUNTEER.TEAM_NEEDED')
  const rule = ageRuleFor(statement ?? person.volunteer, act.atMs)
  if (statement) {
    if (!rule.mayServe) return refuse('VOLUNTEER.TOO_YOUNG')
    if (rule.guardian && !guardianAsked) return refuse('VOLUNTEER.GUARDIAN_UNCONFIRMED')
  }
  const beyond = beyondAgeRefusal({ specialties }, rule)
  if (beyond) return beyond
  const papers = seenPapers(application, person, approving, given.recordId, act)
  if (!papers.ok) return papers
  const before = profileBefore(person, given.volunteerNo)
  const joined: VolunteerProfile = {
    ...before,
    ...(statement && confirmedStatement(statement, act)),
    specialties: merged(before.specialties, specialties),
    teamIds: merged(before.teamIds, teamIds),
    approvals: [
      ...(before.approvals ?? []),
      ...specialties.map((specialty) => ({ specialty, by: act.by, atMs: act.atMs })),
    ],
  }
  return ok({
    application: {
      ...application,
      status: 'approved',
      papers: [],
      statement: null,
      decided: { by: act.by, atMs: act.atMs, specialties, teamIds, reason: null },
    },
    person: {
      ...person,
      application: { id: application.id, waiting: false },
      volunteer: papers.value.reduce(papersAfter, joined),
    },
    records: papers.value,
  })
}
