import { ok } from '../../../../domain/kernel/result'
import { canBeTold } from '../../../../domain/notice/can-be-told'
import { dueStep } from '../../../../domain/order/due-step'
import type { Order } from '../../../../domain/order/order'
import { setAsideAsItStands } from '../../../../domain/order/set-aside'
import { logFailure } from '../../runtime/log-failure'
import { moveDeadline } from '../../store/order-queries'
import { townSettingsOf } from '../../store/town-rules'
import { continueDispatch } from '../dispatch/continue-dispatch'
import { setAsideOrder } from '../dispatch/set-aside-order'
import { changeByMachine } from '../order/change-by-machine'

const ACTION = 'jobs.deadlines'

/** Leaves it to a person, and tells station and town where a sentence about it can be written. */
async function giveUp(order: Order, nowMs: number): Promise<void> {
  if (!canBeTold(order, setAsideAsItStands(order, nowMs))) {
    await setAsideOrder(order.id, order.version, nowMs)
    return
  }
  await changeByMachine(order.id, ACTION, nowMs, async (current) =>
    current.version === order.version ? ok(setAsideAsItStands(current, nowMs)) : null,
  )
}

export type Met = 'moved' | 'stood' | 'setAside'

/** Whatever is due on one order. After it the order is no longer due: it moved, its clock was set again, or it is set aside. */
export async function meetDeadline({ id }: Pick<Order, 'id'>, nowMs: number): Promise<Met> {
  const left: { broken?: { readonly order: Order; readonly why: string }; still?: Order } = {}
  const moved = await changeByMachine(id, ACTION, nowMs, async (current) => {
    const settings = await townSettingsOf(current.townId, nowMs)
    const due = dueStep(current, { atMs: nowMs, settings })
    if ('why' in due) {
      left.broken = { order: current, why: due.why }
      return null
    }
    const step = await continueDispatch(due.step, { nowMs, settings })
    if (!canBeTold(current, step)) {
      left.broken = { order: current, why: 'no sentence about it can be written' }
      return null
    }
    if (step.events.length === 0) left.still = { ...current, dueAtMs: due.nextDueMs }
    return ok(step)
  })
  if (moved) return 'moved'
  if (left.broken) {
    logFailure(id, ACTION, new Error(`set aside: ${left.broken.why}`))
    await giveUp(left.broken.order, nowMs)
    return 'setAside'
  }
  if (left.still) await moveDeadline(id, nowMs, left.still.dueAtMs)
  return 'stood'
}
