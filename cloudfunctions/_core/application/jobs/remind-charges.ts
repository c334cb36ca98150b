import { remindCharge } from '../../../../domain/charge/remind-charge'
import { SYSTEM_ACTOR_ID } from '../../../../domain/order/order-event'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { writeChanges } from '../../runtime/write-changes'
import { chargesDue } from '../../store/charge-queries'
import { chargeReports } from '../../store/collections'
import { townSettingsOf } from '../../store/town-rules'
import { transact } from '../../store/transact'
import { chargeChanges } from '../charge/charge-changes'

const BATCH = 50
const ACTION = 'jobs.charges'

/** Who looks into a report is reminded when it should have been settled; read again inside, so that twice is once. */
const remind = (id: string, atMs: number): Promise<boolean> =>
  transact(async (tx) => {
    const report = await chargeReports.findIn(tx, id)
    const settings = report && (await townSettingsOf(report.townId, atMs))
    const later = report && settings && remindCharge(report, { atMs, settings })
    if (!later) return { commit: false, value: false }
    const changes = chargeChanges('overdue', later, null, { byId: SYSTEM_ACTOR_ID, atMs })
    const origin = { townId: later.townId, action: ACTION, actorId: SYSTEM_ACTOR_ID, atMs, command: null }
    await writeChanges(tx, { receipt: {}, ...changes }, origin)
    return { commit: true, value: true }
  })

export async function remindCharges(nowMs: number): Promise<Tally> {
  const due = await chargesDue(nowMs, BATCH)
  const { done, failed } = await eachSafely(due, ACTION, ({ id }) => remind(id, nowMs))
  return { chargesReminded: done, chargesFailed: failed }
}
