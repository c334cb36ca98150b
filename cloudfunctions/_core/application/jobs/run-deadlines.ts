import type { Order } from '../../../../domain/order/order'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { ordersDue } from '../../store/order-queries'
import { meetDeadline } from './meet-deadline'

const BATCH = 100

/** No batch is begun later than this in a run, which the platform ends after a minute. */
const BEGIN_WITHIN_MS = 20_000

/**
 * Everything whose time has come: offers that ran out, reviews that nobody did, 五必到 without arrival … What fails
 * comes up again next time; what waits behind it does not have to wait for that.
 */
export async function runDeadlines(nowMs: number): Promise<Tally> {
  const startedAtMs = performance.now()
  const tally = { due: 0, moved: 0, setAside: 0, failed: 0 }
  let last: Order | undefined
  do {
    const due = await ordersDue(nowMs, last, BATCH)
    const { failed } = await eachSafely(due, 'jobs.deadlines', async (order) => {
      const met = await meetDeadline(order, nowMs)
      if (met !== 'stood') tally[met] += 1
      return met === 'moved'
    })
    tally.due += due.length
    tally.failed += failed
    last = due.length === BATCH ? due.at(-1) : undefined
  } while (last && performance.now() - startedAtMs < BEGIN_WITHIN_MS)
  return tally
}
