import type { Result } from '../../../../domain/kernel/result'
import type { Order } from '../../../../domain/order/order'
import { type OrderStep, SYSTEM_ACTOR_ID } from '../../../../domain/order/order-event'
import { writeChanges } from '../../runtime/write-changes'
import { orders } from '../../store/collections'
import { townSettingsOf } from '../../store/town-rules'
import { transact } from '../../store/transact'
import { recruitingChanges } from '../dispatch/recruiting-changes'
import { openTaskChanges } from './open-task-changes'
import { orderReceipt } from './order-receipt'

/**
 * A move by the machine on one order, in a transaction of its own. The order is read again inside it; the decision
 * is made on what stands then, so a second run over the same order finds nothing to do. Returns whether it wrote.
 * A refusal means that the machine's own rules contradict each other: it throws, so that it is logged and counted.
 */
export const changeByMachine = (
  orderId: string,
  action: string,
  nowMs: number,
  decide: (order: Order) => Promise<Result<OrderStep> | null>,
): Promise<boolean> =>
  transact(async (tx) => {
    const before = await orders.findIn(tx, orderId)
    const step = before && (await decide(before))
    if (step && !step.ok) throw new Error(`the machine may not move order ${orderId}: ${step.refusal.code}`)
    if (!before || !step || step.value.events.length === 0) return { commit: false, value: false }
    const { order: after, events } = step.value
    const people = await openTaskChanges({ tx, person: null }, before, after)
    const settings = await townSettingsOf(after.townId, nowMs)
    const recruiting = await recruitingChanges({ tx, nowMs, settings }, step.value)
    await writeChanges(
      tx,
      { receipt: orderReceipt(after), orderChange: { before, after, events }, people, ...recruiting },
      { townId: after.townId, action, actorId: SYSTEM_ACTOR_ID, atMs: nowMs, command: null },
    )
    return { commit: true, value: true }
  })
