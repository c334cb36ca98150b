import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import { withSharing } from '../../../../domain/people/lending'
import type { Command } from '../../runtime/context'
import { teams } from '../../store/collections'

/** The receipt in the journal is the log. Who was asked already stays asked: somebody may be on his way. */
export const setSharing: Command<'team.setSharing'> = async ({ tx, person }, { teamId, shared }) => {
  const team = await teams.findIn(tx, teamId)
  if (!person || !team || !answersForTeam(person, team)) return refuse('TEAM.NOT_YOURS')
  if (!team.active) return refuse('TEAM.CLOSED', { team: team.name })
  return ok({ receipt: { teamId, shared }, teams: [withSharing(team, shared)] })
}
