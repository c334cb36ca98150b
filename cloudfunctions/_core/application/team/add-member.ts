import { ok, refuse } from '../../../../domain/kernel/result'
import { memberNotices } from '../../../../domain/notice/team-notice'
import { addMember as add } from '../../../../domain/people/team-membership'
import type { Command } from '../../runtime/context'
import { memberReceipt } from './member-receipt'
import { personAtHand, teamAtHand } from './team-at-hand'
import { teamsOfPerson } from './teams-of-person'

export const addMember: Command<'team.addMember'> = async (context, { teamId, volunteerId }) => {
  const at = await teamAtHand(context, teamId)
  if (!at.ok) return at
  const { team, office } = at.value
  const person = await personAtHand(context, volunteerId)
  if (!person) return refuse('TEAM.NOT_A_VOLUNTEER')
  const joined = add({ team, person }, await teamsOfPerson(context.tx, person), context.nowMs)
  if (!joined.ok) return joined
  const after = joined.value
  const receipt = memberReceipt(after)
  if (after.person === person) return ok({ receipt })
  return ok({
    receipt,
    teams: [after.team],
    people: [after.person],
    notices: memberNotices('joined', team, volunteerId, { byId: office.id, atMs: context.nowMs }),
  })
}
