import { submitBulletin as submit } from '../../../../domain/bulletin/submit-bulletin'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { bulletinIdOf } from '../../runtime/ids'
import { activities } from '../../store/collections'
import { acceptedWords } from './accepted-words'
import { bulletinChanges } from './bulletin-changes'

export const submitBulletin: Command<'bulletin.submit'> = async (
  { tx, person, nowMs, commandId, words },
  { activityId, ...input },
) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const id = bulletinIdOf(commandId)
  const activity = activityId === undefined ? undefined : await activities.findIn(tx, activityId)
  const submitted = submit(person, {
    ...input,
    ...(activity !== undefined && { activity }),
    id,
    atMs: nowMs,
    words: acceptedWords(words),
  })
  return submitted.ok ? ok(bulletinChanges(submitted.value, person.id, nowMs)) : submitted
}
