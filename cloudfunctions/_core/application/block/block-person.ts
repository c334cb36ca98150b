import { ok, refuse } from '../../../../domain/kernel/result'
import { sayFullDate } from '../../../../domain/kernel/say-date'
import { officeNotice } from '../../../../domain/notice/office-notice'
import { reasonWords } from '../../../../domain/order/reasons'
import { blockPerson as decide } from '../../../../domain/people/block-person'
import type { Command } from '../../runtime/context'
import { people } from '../../store/collections'

/** What he has ordered or accepted before goes on; the head takes back what must not. */
export const blockPerson: Command<'person.block'> = async ({ tx, person, nowMs }, input) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const { personId, reason, untilMs } = input
  const blocked = decide(await people.findIn(tx, personId), input, { by: person, atMs: nowMs })
  if (!blocked.ok) return blocked
  const words = { until: sayFullDate(untilMs), reason: reasonWords('block', reason) }
  return ok({
    receipt: { personId, untilMs },
    people: [blocked.value],
    notices: [officeNotice({ told: 'blocked', to: personId, by: person, words, atMs: nowMs })],
  })
}
