import { dispatchWaiting, isReadyToDispatch } from '../../../../domain/dispatch/dispatch-waiting'
import type { DispatchContext } from '../../../../domain/dispatch/find-candidates'
import type { Order } from '../../../../domain/order/order'
import type { OrderStep } from '../../../../domain/order/order-event'
import type { TownSettings } from '../../../../domain/town/town-settings'
import { villagesNotBorrowing } from '../../store/town-rules'
import { membersFor } from './members-for'
import { teamsOfTown } from './teams-of-town'

type Clock = {
  readonly nowMs: number
  readonly settings: TownSettings
  /** Measures how long a batch takes. */
  readonly ticks?: () => number
}

/** The teams of the town and the members of those that fit any of the orders. Two trips in a town of less than a thousand volunteers, outside transactions. */
export async function dispatchContextFor(
  townId: string,
  orders: readonly Order[],
  { nowMs, settings, ticks = () => performance.now() }: Clock,
): Promise<DispatchContext> {
  const teams = await teamsOfTown(townId)
  const notBorrowing = await villagesNotBorrowing(townId, nowMs)
  const people = await membersFor(townId, orders, teams, notBorrowing)
  return { people, teams, atMs: nowMs, settings, notBorrowing, nowMs: ticks }
}

/**
 * When a move leaves an order ready for the machine, it goes out in the same transaction: nobody waits for a timer.
 * What is read about volunteers here may be a moment old; accepting checks it again.
 */
export async function continueDispatch(step: OrderStep, clock: Clock): Promise<OrderStep> {
  const { order, events } = step
  if (!isReadyToDispatch(order)) return step
  const context = await dispatchContextFor(order.townId, [order], clock)
  const [decided] = dispatchWaiting([order], context)
  if (!decided) return step
  const { step: next, seen } = decided
  if (!next.ok) throw new Error(`the machine may not dispatch order ${order.id}: ${next.refusal.code}`)
  const after = seen ? { ...next.value.order, trace: seen } : next.value.order
  return { order: after, events: [...events, ...next.value.events] }
}
