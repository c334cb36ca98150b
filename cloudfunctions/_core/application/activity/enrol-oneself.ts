import { enrol } from '../../../../domain/activity/enrol'
import { ok } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { activityChanges } from './activity-changes'
import { loadActivity } from './load-activity'
import { peopleWaiting } from './people-on-list'

export const enrolOneself: Command<'activity.enrol'> = async (context, { activityId, kind }) => {
  const loaded = await loadActivity(context, activityId)
  if (!loaded.ok) return loaded
  const { activity, person, move } = loaded.value
  const step = enrol(activity, person, kind, await peopleWaiting(activity), move)
  return step.ok ? ok(activityChanges(step.value, person.id)) : step
}
