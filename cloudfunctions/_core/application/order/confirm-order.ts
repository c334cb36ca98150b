import { type CreditFacts, openAccount, type Posting, postCredit } from '../../../../domain/hours/post-credit'
import { stationAccountId, volunteerAccountId } from '../../../../domain/kernel/ids'
import { ok } from '../../../../domain/kernel/result'
import {
  type Confirmation,
  confirmOrder as confirm,
  type MinutesDecision,
} from '../../../../domain/order/confirm-order'
import type { Order } from '../../../../domain/order/order'
import { sendBackOrder } from '../../../../domain/order/send-back-order'
import type { CheckedInput } from '../../../../types/actions'
import type { Command, CommandContext } from '../../runtime/context'
import { sha256 } from '../../runtime/hash'
import { hourAccounts } from '../../store/collections'
import { changeOrder } from './change-order'
import { loadOrder } from './load-order'
import { orderReceipt } from './order-receipt'

const decisionsOf = (
  lines: Extract<CheckedInput<'order.confirm'>, { decision: 'confirm' }>['minutes'],
): readonly MinutesDecision[] => lines.map((line) => ({ ...line, reason: line.reason ?? null }))

/** Another head was quicker and came to the same minutes: his record stands for both. */
const alreadyConfirmed = (order: Order, decisions: readonly MinutesDecision[]): boolean =>
  (order.status === 'pending_rating' || order.status === 'closed') &&
  order.assignments
    .filter((part) => part.confirmedMinutes !== null)
    .every((part) =>
      decisions.some(
        (line) => line.volunteerId === part.volunteerId && line.minutes === part.confirmedMinutes,
      ),
    )

async function postings(
  context: CommandContext,
  { order, credits }: Confirmation,
): Promise<readonly Posting[]> {
  const { tx, personId, nowMs } = context
  const posted: Posting[] = []
  const stationId = stationAccountId(order.stationId)
  let station = await hourAccounts.findIn(tx, stationId)
  for (const { volunteerId, minutes, servedUntilMs, hourClass, lentByStationId } of credits) {
    const accountId = volunteerAccountId(volunteerId)
    const facts: CreditFacts = {
      townId: order.townId,
      stationId: order.stationId,
      volunteerId,
      orderId: order.id,
      title: order.title,
      project: order.project,
      hourClass,
      minutes,
      servedUntilMs,
      confirmedBy: personId,
      lentByStationId,
      atMs: nowMs,
    }
    const volunteer = await hourAccounts.findIn(tx, accountId)
    const posting = postCredit(
      facts,
      {
        volunteer: volunteer ?? openAccount(accountId, order.townId),
        station: station ?? openAccount(stationId, order.townId),
      },
      sha256,
    )
    station = posting.station
    posted.push(posting)
  }
  return posted
}

export const confirmOrder: Command<'order.confirm'> = async (context, input) => {
  const loaded = await loadOrder(context, input.orderId)
  if (!loaded.ok) return loaded
  const { order, move } = loaded.value
  if (input.decision === 'send_back')
    return changeOrder(context, order, sendBackOrder(order, input.reason, move))
  const decisions = decisionsOf(input.minutes)
  const step = confirm(order, decisions, move)
  if (!step.ok) return alreadyConfirmed(order, decisions) ? ok({ receipt: orderReceipt(order) }) : step
  const changes = await changeOrder(context, order, step)
  return changes.ok ? ok({ ...changes.value, postings: await postings(context, step.value) }) : changes
}
