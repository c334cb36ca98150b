import { BATCH_BUDGET_MS } from '../../../../domain/dispatch/batch-limits'
import { type Dispatched, dispatchWaiting } from '../../../../domain/dispatch/dispatch-waiting'
import { canBeTold } from '../../../../domain/notice/can-be-told'
import type { Order } from '../../../../domain/order/order'
import { logFailure } from '../../runtime/log-failure'
import { eachSafely } from '../../runtime/run-timer'
import { townSettingsOf } from '../../store/town-rules'
import { changeByMachine } from '../order/change-by-machine'
import { dispatchContextFor } from './continue-dispatch'
import { setAsideOrder } from './set-aside-order'

const ACTION = 'dispatch.batch'

export type PortionTally = {
  readonly moved: number
  readonly setAside: number
  readonly failed: number
  /** Portions that took longer than a batch may. */
  readonly late: number
  /** Orders for which there was no time. */
  readonly left: readonly string[]
}

/** The time of a run: what the records say, and a clock that measures how long it takes. */
export type RunClock = { readonly nowMs: number; readonly ticks: () => number }

async function write(order: Order, { step, broken }: Dispatched, nowMs: number): Promise<boolean> {
  if (broken !== null) logFailure(order.id, ACTION, new Error(`set aside: ${broken}`))
  if (step.ok && !canBeTold(order, step.value)) return setAsideOrder(order.id, order.version, nowMs)
  return changeByMachine(order.id, ACTION, nowMs, async (current) =>
    current.version === order.version ? step : null,
  )
}

/** Matches waiting orders of one town; each is then written by itself, and only if it has not moved since it was read. */
export async function dispatchPortion(
  townId: string,
  orders: readonly Order[],
  { nowMs, ticks }: RunClock,
): Promise<PortionTally> {
  const settings = await townSettingsOf(townId, nowMs)
  const context = await dispatchContextFor(townId, orders, { nowMs, settings, ticks })
  const begunAt = ticks()
  const decided = new Map(dispatchWaiting(orders, context).map((each) => [each.orderId, each]))
  const late = ticks() - begunAt > BATCH_BUDGET_MS ? 1 : 0
  const moving = orders.filter(({ id }) => {
    const step = decided.get(id)?.step
    return step && !(step.ok && step.value.events.length === 0)
  })
  const { done, failed } = await eachSafely(moving, ACTION, async (order) => {
    const each = decided.get(order.id)
    return each ? write(order, each, nowMs) : false
  })
  return {
    moved: done,
    setAside: [...decided.values()].filter(({ broken }) => broken !== null).length,
    failed,
    late,
    left: [...decided.values()].flatMap(({ orderId, left }) => (left ? [orderId] : [])),
  }
}
