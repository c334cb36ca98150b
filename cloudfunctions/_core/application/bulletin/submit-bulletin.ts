import { submitBulletin as submit } from '../../../../domain/bulletin/submit-bulletin'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { bulletinIdOf } from '../../runtime/ids'
import { acceptedWords } from './accepted-words'
import { bulletinChanges } from './bulletin-changes'

export const submitBulletin: Command<'bulletin.submit'> = async (
  { person, nowMs, commandId, words },
  input,
) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const id = bulletinIdOf(commandId)
  const submitted = submit(person, { ...input, id, atMs: nowMs, words: acceptedWords(words) })
  return submitted.ok ? ok(bulletinChanges(submitted.value, person.id, nowMs)) : submitted
}
