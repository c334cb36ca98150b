import { ok } from '../../../../domain/kernel/result'
import { onDeadline } from '../../../../domain/order/on-deadline'
import { TOWN_SETTINGS } from '../../../../domain/town/town-settings'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { ordersDue } from '../../store/order-queries'
import { continueDispatch } from '../dispatch/continue-dispatch'
import { changeByMachine } from '../order/change-by-machine'

const BATCH = 100

/** Everything whose time has come: offers that ran out, reviews that nobody did, 五必到 without arrival … */
export async function runDeadlines(nowMs: number): Promise<Tally> {
  const clock = { nowMs, settings: TOWN_SETTINGS }
  const due = await ordersDue(nowMs, BATCH)
  const { done, failed } = await eachSafely(due, 'jobs.deadlines', (order) =>
    changeByMachine(order.id, 'jobs.deadlines', nowMs, async (current) => {
      const step = onDeadline(current, { atMs: nowMs, settings: TOWN_SETTINGS })
      return step.ok ? ok(await continueDispatch(step.value, clock)) : step
    }),
  )
  return { due: due.length, moved: done, failed }
}
