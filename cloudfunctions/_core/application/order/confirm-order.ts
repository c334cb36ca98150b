import type { HourAccount } from '../../../../domain/hours/hour-entry'
import type { RecentService } from '../../../../domain/hours/recent-services'
import { knownSpans } from '../../../../domain/hours/service-minutes'
import { ok } from '../../../../domain/kernel/result'
import { findAssignment } from '../../../../domain/order/change-assignment'
import { checksHimself } from '../../../../domain/order/checks-himself'
import { confirmOrder as confirm } from '../../../../domain/order/confirm-order'
import { isSettled } from '../../../../domain/order/is-settled'
import type { Order } from '../../../../domain/order/order'
import { sendBackOrder } from '../../../../domain/order/send-back-order'
import type { MinutesDecision } from '../../../../domain/order/settle-minutes'
import type { CheckedInput } from '../../../../types/actions'
import type { Command, CommandContext } from '../../runtime/context'
import { changeOrder } from './change-order'
import { loadOrder } from './load-order'
import { orderReceipt } from './order-receipt'
import { accountsOf, bookedOrder, postingsOf } from './postings-of'
import { servicesAround } from './services-around'

const decisionsOf = (
  lines: Extract<CheckedInput<'order.confirm'>, { decision: 'confirm' }>['minutes'],
): readonly MinutesDecision[] => lines.map((line) => ({ ...line, reason: line.reason ?? null }))

/** Another head was quicker and came to the same minutes: his record stands for both. */
const alreadyConfirmed = (order: Order, decisions: readonly MinutesDecision[]): boolean =>
  decisions.length > 0 &&
  decisions.every(({ volunteerId, minutes }) =>
    order.assignments.some(
      (part) => part.volunteerId === volunteerId && isSettled(part) && part.confirmedMinutes === minutes,
    ),
  )

/** What is credited to each of those who are settled now, around the time at which he was here. */
async function creditedBefore(
  context: CommandContext,
  order: Order,
  accounts: ReadonlyMap<string, HourAccount>,
): Promise<ReadonlyMap<string, readonly RecentService[]>> {
  const found = new Map<string, readonly RecentService[]>()
  for (const [volunteerId, { recent = [] }] of accounts) {
    const spans = knownSpans(findAssignment(order, volunteerId)?.visits ?? [])
    found.set(volunteerId, await servicesAround(context, volunteerId, recent, spans))
  }
  return found
}

export const confirmOrder: Command<'order.confirm'> = async (context, input) => {
  const loaded = await loadOrder(context, input.orderId)
  if (!loaded.ok) return loaded
  const { order, move } = loaded.value
  if (input.decision === 'send_back')
    return changeOrder(context, order, sendBackOrder(order, input.reason, move))
  const decisions = decisionsOf(input.minutes)
  const known = await accountsOf(
    context,
    decisions.map(({ volunteerId }) => volunteerId),
  )
  const before = await creditedBefore(context, order, known)
  const recentOf = (volunteerId: string) => before.get(volunteerId) ?? []
  const step = confirm(order, decisions, move, { outcome: input.outcome, recentOf })
  if (!step.ok)
    return !checksHimself(order, move.actor, 'confirm') && alreadyConfirmed(order, decisions)
      ? ok({ receipt: orderReceipt(order) })
      : step
  const changes = await changeOrder(context, order, step)
  return changes.ok
    ? ok({
        ...changes.value,
        postings: await postingsOf(context, bookedOrder(step.value.order), {
          reversals: [],
          credits: step.value.credits,
          known,
        }),
      })
    : changes
}
