import { ok, refuse } from '../../../../domain/kernel/result'
import { decidedNotice } from '../../../../domain/notice/team-notice'
import { decideProposal as decide } from '../../../../domain/people/team-proposal'
import type { Command } from '../../runtime/context'
import { teamIdOf } from '../../runtime/ids'
import { teamProposals } from '../../store/collections'
import { personAtHand } from './team-at-hand'

export const decideProposal: Command<'team.decide'> = async (
  context,
  { proposalId, approve, reason = null },
) => {
  const { tx, person: office, commandId, nowMs } = context
  const proposal = await teamProposals.findIn(tx, proposalId)
  if (!office || !proposal) return refuse('TEAM.PROPOSAL_NOT_FOUND')
  const founder = await personAtHand(context, proposal.proposerId)
  const decided = decide(
    proposal,
    { office, founder },
    { approve, reason, teamId: teamIdOf(commandId), atMs: nowMs },
  )
  if (!decided.ok) return decided
  const { proposal: after, founded } = decided.value
  return ok({
    receipt: { proposalId, status: after.status, teamId: after.teamId },
    teamProposals: [after],
    ...(founded && { teams: [founded.team], people: [founded.person] }),
    notices: [decidedNotice(after, { byId: office.id, atMs: nowMs })],
  })
}
