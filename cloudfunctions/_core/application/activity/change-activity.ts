import { changeActivity as change } from '../../../../domain/activity/change-activity'
import { ok } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { acceptedWords } from '../bulletin/accepted-words'
import { activityChanges } from './activity-changes'
import { askAgain } from './ask-again'
import { loadActivity } from './load-activity'
import { peopleOnList } from './people-on-list'
import { wantedFacts } from './wanted-facts'

export const changeActivity: Command<'activity.change'> = async (context, input) => {
  const loaded = await loadActivity(context, input.activityId)
  if (!loaded.ok) return loaded
  const facts = await wantedFacts(context, input.facts)
  if (!facts.ok) return facts
  const { activity, move } = loaded.value
  const known = await peopleOnList(activity)
  const words = acceptedWords(context.words)
  const step = change(activity, facts.value, known, move, words, input.lengthConfirmed)
  if (!step.ok) return step
  return ok({ ...activityChanges(step.value), ...askAgain(step.value.activity, context) })
}
