import { ok } from '../../../../domain/kernel/result'
import { closedNotice } from '../../../../domain/notice/team-notice'
import { closeTeam as close } from '../../../../domain/people/close-team'
import type { Command } from '../../runtime/context'
import { openOrdersOfTeam } from '../../store/order-queries'
import { leadersAtHand } from './leaders-at-hand'
import { teamAtHand } from './team-at-hand'

export const closeTeam: Command<'team.close'> = async (context, { teamId, reason }) => {
  const at = await teamAtHand(context, teamId)
  if (!at.ok) return at
  const { team, office } = at.value
  const open = await openOrdersOfTeam(context.townId, teamId)
  const act = { by: office.id, atMs: context.nowMs, reason }
  const closed = close({ team, leaders: await leadersAtHand(context, team) }, open, act)
  if (!closed.ok) return closed
  const { team: after, leaders } = closed.value
  return ok({
    receipt: { teamId, version: after.version ?? 0 },
    teams: [after],
    people: leaders,
    notices: [closedNotice(after, { byId: office.id, atMs: context.nowMs })],
  })
}
