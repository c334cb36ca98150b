import { ok, refuse } from '../../../../domain/kernel/result'
import { touched } from '../../../../domain/people/team'
import type { Command } from '../../runtime/context'
import { teamAtHand } from './team-at-hand'

/** Who belongs to it and whether it is lent is said elsewhere. The receipt and the input's hash stand in the journal. */
export const changeTeam: Command<'team.change'> = async (context, { teamId, ...facts }) => {
  const at = await teamAtHand(context, teamId)
  if (!at.ok) return at
  const { team } = at.value
  if (!team.active) return refuse('TEAM.CLOSED', { team: team.name })
  const after = touched({ ...team, ...facts })
  return ok({ receipt: { teamId, version: after.version ?? 0 }, teams: [after] })
}
