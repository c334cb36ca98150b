import { createActivity as create } from '../../../../domain/activity/create-activity'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { activityIdOf } from '../../runtime/ids'
import { acceptedWords } from '../bulletin/accepted-words'
import { planWithActivity } from '../plan/plan-with-activity'
import { activityChanges } from './activity-changes'
import { askAgain } from './ask-again'
import { wantedFacts } from './wanted-facts'

export const createActivity: Command<'activity.create'> = async (context, input) => {
  const { person, commandId, nowMs, words } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const facts = await wantedFacts(context, input.facts)
  if (!facts.ok) return facts
  const made = create(
    { ...input, facts: facts.value },
    { id: activityIdOf(commandId), person, atMs: nowMs, words: acceptedWords(words) },
  )
  if (!made.ok) return made
  const yearPlans = await planWithActivity(context, made.value)
  if (!yearPlans.ok) return yearPlans
  return ok({
    ...activityChanges({ activity: made.value, notices: [] }),
    ...askAgain(made.value, context),
    yearPlans: yearPlans.value,
  })
}
