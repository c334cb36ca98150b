import { ok, refuse } from '../../../../domain/kernel/result'
import { memberNotices } from '../../../../domain/notice/team-notice'
import type { Order } from '../../../../domain/order/order'
import { isReason, reasonWords } from '../../../../domain/order/reasons'
import type { Person } from '../../../../domain/people/person'
import { removeMember as remove } from '../../../../domain/people/team-membership'
import type { Command } from '../../runtime/context'
import { orders } from '../../store/collections'
import type { Transaction } from '../../store/transact'
import { leadersAtHand } from './leaders-at-hand'
import { memberReceipt } from './member-receipt'
import { personAtHand, teamAtHand } from './team-at-hand'

/** What he has accepted stands in his own document, which the removal writes too: he cannot accept meanwhile. */
async function tasksOf(tx: Transaction, { openTasks }: Person): Promise<readonly Order[]> {
  const found: Order[] = []
  for (const { orderId } of openTasks) {
    const order = await orders.findIn(tx, orderId)
    if (order) found.push(order)
  }
  return found
}

export const removeMember: Command<'team.removeMember'> = async (
  context,
  { teamId, volunteerId, reason },
) => {
  if (!isReason('remove_member', reason)) return refuse('ORDER.REASON_REQUIRED')
  const at = await teamAtHand(context, teamId)
  if (!at.ok) return at
  const { team, office } = at.value
  const person = await personAtHand(context, volunteerId)
  if (!person) return refuse('TEAM.NOT_A_MEMBER')
  const left = remove({ team, person }, await leadersAtHand(context, team), await tasksOf(context.tx, person))
  if (!left.ok) return left
  return ok({
    receipt: memberReceipt(left.value),
    teams: [left.value.team],
    people: [left.value.person],
    notices: memberNotices('left', team, volunteerId, {
      byId: office.id,
      atMs: context.nowMs,
      reason: reasonWords('remove_member', reason),
    }),
  })
}
