import type { Activity } from '../../../../domain/activity/activity'
import type { ActivityStep } from '../../../../domain/activity/move-activity'
import { SYSTEM_ACTOR_ID } from '../../../../domain/order/order-event'
import { writeChanges } from '../../runtime/write-changes'
import { activities } from '../../store/collections'
import { transact } from '../../store/transact'

/** Takes personal data off an activity as it stands now, and tells who gains by it. */
export const rewriteActivity = (
  id: string,
  action: string,
  atMs: number,
  change: (activity: Activity) => ActivityStep | Promise<ActivityStep>,
): Promise<boolean> =>
  transact(async (tx) => {
    const activity = await activities.findIn(tx, id)
    const step = activity && (await change(activity))
    if (!step || step.activity === activity) return { commit: false, value: false }
    const { townId } = step.activity
    const origin = { townId, action, actorId: SYSTEM_ACTOR_ID, atMs, command: null }
    await writeChanges(tx, { receipt: {}, activities: [step.activity], notices: step.notices }, origin)
    return { commit: true, value: true }
  })
