import { ok, refuse } from '../../../../domain/kernel/result'
import { officeNotice } from '../../../../domain/notice/office-notice'
import { unblockPerson as decide } from '../../../../domain/people/block-person'
import type { Command } from '../../runtime/context'
import { people } from '../../store/collections'

export const unblockPerson: Command<'person.unblock'> = async ({ tx, person, nowMs }, { personId }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const freed = decide(await people.findIn(tx, personId), { by: person, atMs: nowMs })
  if (!freed.ok) return freed
  return ok({
    receipt: { personId, untilMs: null },
    people: [freed.value],
    notices: [officeNotice({ told: 'unblocked', to: personId, by: person, words: {}, atMs: nowMs })],
  })
}
