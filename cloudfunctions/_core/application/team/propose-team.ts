import { ok, refuse } from '../../../../domain/kernel/result'
import { proposedNotice } from '../../../../domain/notice/team-notice'
import { proposeTeam as propose } from '../../../../domain/people/team-proposal'
import type { Command } from '../../runtime/context'
import { proposalIdOf } from '../../runtime/ids'
import { proposalsOf } from '../../store/team-queries'

/** His own document is written with it, unchanged: two proposals of his at once collide. */
export const proposeTeam: Command<'team.propose'> = async ({ person, townId, nowMs, commandId }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const waiting = (await proposalsOf(townId, person.id)).filter(({ status }) => status === 'pending')
  const proposed = propose(person, { ...input, id: proposalIdOf(commandId), atMs: nowMs }, waiting)
  if (!proposed.ok) return proposed
  const { id, status, teamId } = proposed.value
  return ok({
    receipt: { proposalId: id, status, teamId },
    people: [person],
    teamProposals: [proposed.value],
    notices: [proposedNotice(proposed.value)],
  })
}
