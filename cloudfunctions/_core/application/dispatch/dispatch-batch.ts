import { isReadyToDispatch } from '../../../../domain/dispatch/dispatch-waiting'
import type { Order } from '../../../../domain/order/order'
import { logFailure } from '../../runtime/log-failure'
import type { Tally } from '../../runtime/run-timer'
import { markLookedAt, ordersWaitingForDispatch } from '../../store/order-queries'
import { dispatchPortion, type PortionTally, type RunClock } from './dispatch-portion'

/**
 * So many orders are matched together. At 20 ms a trip an order takes about a quarter of a second, so a portion that
 * has begun is done before the platform ends the run, after a minute.
 */
const PORTION = 100

/** No portion but the first is begun later than this in a run. */
const BEGIN_WITHIN_MS = 25_000

function byTown(orders: readonly Order[]): ReadonlyMap<string, readonly Order[]> {
  const towns = new Map<string, Order[]>()
  for (const order of orders) towns.set(order.townId, [...(towns.get(order.townId) ?? []), order])
  return towns
}

const NOTHING: PortionTally = { moved: 0, setAside: 0, failed: 0, late: 0, left: [] }

const sum = (a: PortionTally, b: PortionTally): PortionTally => ({
  moved: a.moved + b.moved,
  setAside: a.setAside + b.setAside,
  failed: a.failed + b.failed,
  late: a.late + b.late,
  left: [...a.left, ...b.left],
})

/** One town that fails keeps no other one waiting. */
async function dispatchTowns(orders: readonly Order[], clock: RunClock): Promise<PortionTally> {
  let tally = NOTHING
  for (const [townId, ofTown] of byTown(orders.filter(isReadyToDispatch))) {
    try {
      tally = sum(tally, await dispatchPortion(townId, ofTown, clock))
    } catch (error) {
      logFailure(townId, 'dispatch.batch', error)
      tally = sum(tally, { ...NOTHING, failed: ofTown.length })
    }
  }
  return tally
}

/**
 * Matches everything that still waits, in portions: 五必到 and urgent orders before all others, the oldest first. While
 * more wait than one portion holds, who found nobody goes to the end of the line, so that nobody stands in the way. For
 * whom a portion had no time, the next one begins with, in this run or in that of the next minute. `left` counts whom the
 * last portion of a kind had no time for, `late` the portions that took longer than a batch may.
 */
export async function dispatchBatch(nowMs: number, ticks = () => performance.now()): Promise<Tally> {
  const startedAtMs = ticks()
  let waiting = 0
  let tally = NOTHING
  let unreached = 0
  for (const pressing of [true, false]) {
    let left: readonly string[] = []
    while (ticks() - startedAtMs < BEGIN_WITHIN_MS) {
      const portion = await ordersWaitingForDispatch({ pressing, unseenSinceMs: nowMs, limit: PORTION })
      const done = await dispatchTowns(portion, { nowMs, ticks })
      left = done.left
      tally = sum(tally, done)
      waiting += portion.length - left.length
      if (portion.length < PORTION && left.length === 0) break
      await markLookedAt(
        portion.flatMap(({ id }) => (done.left.includes(id) ? [] : [id])),
        nowMs,
      )
    }
    unreached += left.length
  }
  const { moved, setAside, failed, late } = tally
  return { waiting, moved, setAside, failed, left: unreached, late }
}
