import { reviseBulletin as revise } from '../../../../domain/bulletin/submit-bulletin'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { bulletins } from '../../store/collections'
import { acceptedWords } from './accepted-words'
import { bulletinChanges } from './bulletin-changes'

export const reviseBulletin: Command<'bulletin.revise'> = async (
  { tx, person, nowMs, words },
  { bulletinId, ...written },
) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const before = await bulletins.findIn(tx, bulletinId)
  const revised = revise(before, person, { ...written, words: acceptedWords(words) })
  return revised.ok ? ok(bulletinChanges(revised.value, person.id, nowMs)) : revised
}
