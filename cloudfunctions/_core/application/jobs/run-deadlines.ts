import { ok } from '../../../../domain/kernel/result'
import { onDeadline } from '../../../../domain/order/on-deadline'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { ordersDue } from '../../store/order-queries'
import { townSettingsOf } from '../../store/town-rules'
import { continueDispatch } from '../dispatch/continue-dispatch'
import { changeByMachine } from '../order/change-by-machine'

const BATCH = 100

/** Everything whose time has come: offers that ran out, reviews that nobody did, 五必到 without arrival … */
export async function runDeadlines(nowMs: number): Promise<Tally> {
  const due = await ordersDue(nowMs, BATCH)
  const { done, failed } = await eachSafely(due, 'jobs.deadlines', (order) =>
    changeByMachine(order.id, 'jobs.deadlines', nowMs, async (current) => {
      const settings = await townSettingsOf(current.townId, nowMs)
      const step = onDeadline(current, { atMs: nowMs, settings })
      return step.ok ? ok(await continueDispatch(step.value, { nowMs, settings })) : step
    }),
  )
  return { due: due.length, moved: done, failed }
}
