import { remindActivity } from '../../../../domain/activity/remind-activity'
import { SYSTEM_ACTOR_ID } from '../../../../domain/order/order-event'
import { eachSafely, type Tally } from '../../runtime/run-timer'
import { writeChanges } from '../../runtime/write-changes'
import { activitiesDue } from '../../store/activity-queries'
import { activities } from '../../store/collections'
import { townSettingsOf } from '../../store/town-rules'
import { transact } from '../../store/transact'

const BATCH = 50
const ACTION = 'jobs.activities'

/** Read again inside, so that twice is once. */
const remind = (id: string, atMs: number): Promise<boolean> =>
  transact(async (tx) => {
    const activity = await activities.findIn(tx, id)
    const settings = activity && (await townSettingsOf(activity.townId, atMs))
    const step = settings && remindActivity(activity, { atMs, settings })
    if (!step) return { commit: false, value: false }
    const { townId } = step.activity
    const origin = { townId, action: ACTION, actorId: SYSTEM_ACTOR_ID, atMs, command: null }
    await writeChanges(tx, { receipt: {}, activities: [step.activity], notices: step.notices }, origin)
    return { commit: true, value: true }
  })

/** Who comes tomorrow, what has to be written down, and whose minutes wait. */
export async function remindActivities(nowMs: number): Promise<Tally> {
  const due = await activitiesDue(nowMs, BATCH)
  const { done, failed } = await eachSafely(due, ACTION, ({ id }) => remind(id, nowMs))
  return { activitiesReminded: done, activitiesFailed: failed }
}
