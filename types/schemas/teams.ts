import * as z from 'zod/mini'
import { PROPOSAL_STATUS_CODES } from '../../domain/people/team-proposal'
import { SPECIALTY_CODES } from '../../domain/service/specialties'
import { TEAM_KIND_CODES } from '../../domain/service/team-kinds'
import { count, id, instantMs, maskedText, reason, specialtyCode } from './primitives'

const text = z.string()
const kind = z.enum(TEAM_KIND_CODES)
const line = (max: number) => maskedText(max).check(z.minLength(1))

export const teamsInput = z.strictObject({
  /** Null: the teams of the town. */
  stationId: z.nullable(id),
})
export const teamRef = z.strictObject({ teamId: id })
export const candidatesInput = z.strictObject({
  /** Null: of a team that is still to be founded, whom it could have as its leader. */
  teamId: z.nullable(id),
  stationId: id,
})

const facts = {
  name: line(40),
  kind,
  specialties: z.array(specialtyCode).check(z.minLength(1), z.maxLength(SPECIALTY_CODES.length)),
  /** Null: no brand. */
  brand: z.nullable(line(30)),
  /** Who stands behind it; null: nobody else. */
  sponsor: z.nullable(line(30)),
}

export const createTeamInput = z.strictObject({ stationId: z.nullable(id), ...facts, leaderId: id })
export const changeTeamInput = z.strictObject({ teamId: id, ...facts })
export const memberRef = z.strictObject({ teamId: id, volunteerId: id })
export const removeMemberInput = z.strictObject({ teamId: id, volunteerId: id, reason })
export const setLeaderInput = z.strictObject({ teamId: id, volunteerId: id, leads: z.boolean() })
export const closeTeamInput = z.strictObject({ teamId: id, reason })

export const proposeTeamInput = z.strictObject({
  name: line(40),
  kind: specialtyCode,
  purpose: line(200),
  ofTown: z.boolean(),
})
export const decideProposalInput = z.strictObject({
  proposalId: id,
  approve: z.boolean(),
  /** Needed to refuse. */
  reason: z.optional(reason),
})

export const teamReceipt = z.strictObject({ teamId: text, version: count })
export const memberReceipt = z.strictObject({
  teamId: text,
  volunteerId: text,
  member: z.boolean(),
  leads: z.boolean(),
})
export const proposalReceipt = z.strictObject({
  proposalId: text,
  status: z.enum(PROPOSAL_STATUS_CODES),
  teamId: z.nullable(text),
})

const proposal = z.strictObject({
  id: text,
  stationId: z.nullable(text),
  name: text,
  kind: specialtyCode,
  purpose: text,
  atMs: instantMs,
  status: z.enum(PROPOSAL_STATUS_CODES),
  /** Why not; empty otherwise. */
  reason: text,
})

const shortTeam = {
  id: text,
  name: text,
  stationId: z.nullable(text),
  kind,
  active: z.boolean(),
  brand: z.nullable(text),
}

/** Active teams first, then by name. */
export const teamsOutput = z.strictObject({
  teams: z.array(
    z.strictObject({ ...shortTeam, members: count, leaders: z.array(text), shared: z.boolean() }),
  ),
  /** The oldest first. `own`: the reader's, which somebody else decides. */
  proposals: z.array(z.extend(proposal, { proposer: text, own: z.boolean() })),
})

export const teamOutput = z.strictObject({
  ...shortTeam,
  specialties: z.array(specialtyCode),
  sponsor: z.nullable(text),
  shared: z.boolean(),
  version: count,
  closed: z.nullable(z.strictObject({ atMs: instantMs, reason: text })),
  /** Leaders first, then by name. */
  members: z.array(
    z.strictObject({
      id: text,
      name: text,
      stationId: text,
      leads: z.boolean(),
      paused: z.boolean(),
      specialties: z.array(specialtyCode),
    }),
  ),
})

export const teamCandidatesOutput = z.strictObject({
  volunteers: z.array(
    z.strictObject({ id: text, name: text, stationId: text, specialties: z.array(specialtyCode) }),
  ),
})

export const myTeamsOutput = z.strictObject({
  teams: z.array(z.strictObject({ ...shortTeam, leads: z.boolean() })),
  proposals: z.array(proposal),
})

const coverage = z.strictObject({
  /** Null: the town's own teams. */
  stationId: z.nullable(text),
  teams: count,
  teamsMissing: count,
  gaps: z.array(
    z.strictObject({
      specialty: specialtyCode,
      volunteers: z.array(z.strictObject({ id: text, name: text, stationId: text })),
      lenders: z.array(z.strictObject({ id: text, name: text })),
      /** Own teams that are meant to do it, and have nobody active who may. */
      unable: z.array(z.strictObject({ id: text, name: text })),
    }),
  ),
  /** Teams without anybody active: they do not count. */
  idle: z.array(z.strictObject({ id: text, name: text })),
})

export const coverageOutput = z.strictObject({
  /** One station; or the town first, then all its stations in their order. */
  places: z.array(coverage),
})
