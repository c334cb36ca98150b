import { changeActivity as change } from '../../../../domain/activity/change-activity'
import { ok } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { activityChanges } from './activity-changes'
import { loadActivity } from './load-activity'
import { wantedFacts } from './wanted-facts'

export const changeActivity: Command<'activity.change'> = async (context, input) => {
  const loaded = await loadActivity(context, input.activityId)
  if (!loaded.ok) return loaded
  const facts = await wantedFacts(context, input.facts)
  if (!facts.ok) return facts
  const step = change(loaded.value.activity, facts.value, loaded.value.move)
  return step.ok ? ok(activityChanges(step.value)) : step
}
