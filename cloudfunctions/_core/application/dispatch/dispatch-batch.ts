import { dispatchWaiting, isReadyToDispatch } from '../../../../domain/dispatch/dispatch-waiting'
import type { Order } from '../../../../domain/order/order'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { ordersWaitingForDispatch } from '../../store/order-queries'
import { townSettingsOf } from '../../store/town-rules'
import { changeByMachine } from '../order/change-by-machine'
import { dispatchContextFor } from './continue-dispatch'

const BATCH = 200

function byTown(orders: readonly Order[]): ReadonlyMap<string, readonly Order[]> {
  const towns = new Map<string, Order[]>()
  for (const order of orders) towns.set(order.townId, [...(towns.get(order.townId) ?? []), order])
  return towns
}

/**
 * Matches everything that still waits, town by town, at the least total cost. Each order is then written by itself,
 * and only if it has not moved since it was read.
 */
export async function dispatchBatch(nowMs: number): Promise<Tally> {
  const waiting = (await ordersWaitingForDispatch(BATCH)).filter(isReadyToDispatch)
  let offered = 0
  let failures = 0
  for (const [townId, orders] of byTown(waiting)) {
    const settings = await townSettingsOf(townId, nowMs)
    const context = await dispatchContextFor(townId, orders, { nowMs, settings })
    const steps = new Map(dispatchWaiting(orders, context).map(({ orderId, step }) => [orderId, step]))
    const { done, failed } = await eachSafely(orders, 'dispatch.batch', (order) =>
      changeByMachine(order.id, 'dispatch.batch', nowMs, async (current) =>
        current.version === order.version ? (steps.get(order.id) ?? null) : null,
      ),
    )
    offered += done
    failures += failed
  }
  return { waiting: waiting.length, moved: offered, failed: failures }
}
