import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason, reasonWords } from '../order/reasons'
import type { SpecialtyCode } from '../service/specialties'
import { answersForTeam } from './answers-for-team'
import { foundTeam } from './found-team'
import { isActiveVolunteer } from './is-active-volunteer'
import { isAdult } from './is-adult'
import type { Person } from './person'
import type { Membership } from './team-membership'

export const PROPOSAL_STATUSES = { pending: '等答复', approved: '办成了', refused: '没有办成' } as const
export type ProposalStatus = keyof typeof PROPOSAL_STATUSES
export const PROPOSAL_STATUS_CODES = Object.keys(PROPOSAL_STATUSES) as [ProposalStatus, ...ProposalStatus[]]

/** A volunteer wants to found a team and lead it (领头雁). */
export type TeamProposal = {
  readonly id: string
  readonly townId: string
  /** Null: a team of the town. */
  readonly stationId: string | null
  readonly proposerId: string
  readonly proposerName: string
  readonly name: string
  readonly kind: SpecialtyCode
  /** What it is for, in his own words. */
  readonly purpose: string
  readonly atMs: number
  readonly status: ProposalStatus
  readonly decided: { readonly by: string; readonly atMs: number; readonly reason: string } | null
  /** The team that came of it. */
  readonly teamId: string | null
}

type Wanted = Pick<TeamProposal, 'id' | 'name' | 'kind' | 'purpose' | 'atMs'> & { readonly ofTown: boolean }

/**
 * `waiting`: what he has proposed and nobody has decided. Errors: TEAM.NOT_A_VOLUNTEER, TEAM.ADULTS_ONLY,
 * TEAM.PROPOSED_ALREADY.
 */
export function proposeTeam(
  person: Person,
  { ofTown, ...wanted }: Wanted,
  waiting: readonly TeamProposal[],
): Result<TeamProposal> {
  if (!isActiveVolunteer(person)) return refuse('TEAM.NOT_A_VOLUNTEER')
  if (!isAdult(person.volunteer, wanted.atMs))
    return refuse('TEAM.ADULTS_ONLY', { name: person.contact.name })
  if (waiting.length > 0) return refuse('TEAM.PROPOSED_ALREADY')
  return ok({
    ...wanted,
    townId: person.townId,
    stationId: ofTown ? null : person.contact.stationId,
    proposerId: person.id,
    proposerName: person.contact.name,
    status: 'pending',
    decided: null,
    teamId: null,
  })
}

type Decision = {
  readonly approve: boolean
  /** Needed to refuse. */
  readonly reason: Reason | null
  readonly teamId: string
  readonly atMs: number
}

export type Decided = { readonly proposal: TeamProposal; readonly founded: Membership | null }

/**
 * The head or the town decides; nobody what he proposed himself. Approved, the team stands with its founder as leader.
 * `founder`: null once nothing is known of him any more.
 * Errors: TEAM.PROPOSAL_NOT_FOUND, TEAM.PROPOSAL_DECIDED, TEAM.OWN_PROPOSAL, ORDER.REASON_REQUIRED and those of joining.
 */
export function decideProposal(
  proposal: TeamProposal,
  { office, founder }: { readonly office: Person; readonly founder: Person | null },
  { approve, reason, teamId, atMs }: Decision,
): Result<Decided> {
  if (!answersForTeam(office, proposal)) return refuse('TEAM.PROPOSAL_NOT_FOUND')
  if (proposal.proposerId === office.id) return refuse('TEAM.OWN_PROPOSAL')
  if (proposal.status !== 'pending')
    return refuse('TEAM.PROPOSAL_DECIDED', { status: PROPOSAL_STATUSES[proposal.status] })
  if (!approve && !(reason && isReason('refuse_team', reason))) return refuse('ORDER.REASON_REQUIRED')
  const decided = {
    by: office.id,
    atMs,
    reason: !approve && reason ? reasonWords('refuse_team', reason) : '',
  }
  if (!approve) return ok({ proposal: { ...proposal, status: 'refused', decided }, founded: null })
  if (!founder) return refuse('TEAM.NOT_A_VOLUNTEER')
  const { townId, stationId, name, kind } = proposal
  const founded = foundTeam(
    { id: teamId, townId, stationId, name, kind, specialties: [kind], brand: null, sponsor: null },
    founder,
    [],
    atMs,
  )
  if (!founded.ok) return founded
  return ok({ proposal: { ...proposal, status: 'approved', decided, teamId }, founded: founded.value })
}
