import { leave } from '../../../../domain/activity/enrol'
import { ok } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { activityChanges } from './activity-changes'
import { loadActivity } from './load-activity'
import { peopleWaiting } from './people-on-list'

export const leaveActivity: Command<'activity.leave'> = async (context, { activityId, personId }) => {
  const loaded = await loadActivity(context, activityId)
  if (!loaded.ok) return loaded
  const whose = personId ?? context.personId
  const { activity, move } = loaded.value
  const step = leave(activity, whose, await peopleWaiting(activity), move)
  return step.ok ? ok(activityChanges(step.value, whose)) : step
}
