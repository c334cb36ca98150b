import { ok, refuse } from '../../../../domain/kernel/result'
import { DAY_MS } from '../../../../domain/kernel/shanghai-time'
import { proposedNotice } from '../../../../domain/notice/team-notice'
import { proposeTeam as propose } from '../../../../domain/people/team-proposal'
import type { Command } from '../../runtime/context'
import { proposalIdOf } from '../../runtime/ids'
import { nextGuard } from '../../store/guard'
import { proposalsOf } from '../../store/team-queries'

/** Two of his at once collide on a count that is forgotten after a day. */
export const proposeTeam: Command<'team.propose'> = async (
  { tx, person, townId, nowMs, commandId },
  input,
) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const guard = { id: `proposals:${person.id}`, townId, untilMs: nowMs + DAY_MS }
  const counter = await nextGuard(tx, guard)
  const waiting = (await proposalsOf(townId, person.id)).filter(({ status }) => status === 'pending')
  const proposed = propose(person, { ...input, id: proposalIdOf(commandId), atMs: nowMs }, waiting)
  if (!proposed.ok) return proposed
  const { id, status, teamId } = proposed.value
  return ok({
    receipt: { proposalId: id, status, teamId },
    counter,
    teamProposals: [proposed.value],
    notices: [proposedNotice(proposed.value)],
  })
}
