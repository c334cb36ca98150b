import { ok, refuse } from '../../../../domain/kernel/result'
import { memberNotices } from '../../../../domain/notice/team-notice'
import { setLeader as set } from '../../../../domain/people/team-membership'
import type { Command } from '../../runtime/context'
import { leadersAtHand } from './leaders-at-hand'
import { memberReceipt } from './member-receipt'
import { personAtHand, teamAtHand } from './team-at-hand'

export const setLeader: Command<'team.setLeader'> = async (context, { teamId, volunteerId, leads }) => {
  const at = await teamAtHand(context, teamId)
  if (!at.ok) return at
  const { team, office } = at.value
  const person = await personAtHand(context, volunteerId)
  if (!person) return refuse('TEAM.NOT_A_MEMBER')
  const decided = set({ team, person }, leads, await leadersAtHand(context, team), context.nowMs)
  if (!decided.ok) return decided
  const after = decided.value
  const receipt = memberReceipt(after)
  if (after.person === person) return ok({ receipt })
  const news = leads ? 'leads' : 'leads_no_more'
  return ok({
    receipt,
    teams: [after.team],
    people: [after.person],
    notices: memberNotices(news, team, volunteerId, { byId: office.id, atMs: context.nowMs }),
  })
}
