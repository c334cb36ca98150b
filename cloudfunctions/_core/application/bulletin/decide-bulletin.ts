import { decideBulletin as decide } from '../../../../domain/bulletin/decide-bulletin'
import { ok, refuse } from '../../../../domain/kernel/result'
import type { Command } from '../../runtime/context'
import { bulletins } from '../../store/collections'
import { bulletinChanges } from './bulletin-changes'

export const decideBulletin: Command<'bulletin.decide'> = async (
  { tx, person, nowMs },
  { bulletinId, decision, version, reason = null },
) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const before = await bulletins.findIn(tx, bulletinId)
  const decided = decide(before, person, { decision, version, reason, atMs: nowMs })
  return decided.ok ? ok(bulletinChanges(decided.value, person.id, nowMs)) : decided
}
