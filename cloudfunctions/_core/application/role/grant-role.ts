import { ok, refuse } from '../../../../domain/kernel/result'
import { officeNotice } from '../../../../domain/notice/office-notice'
import { grantRole as decide } from '../../../../domain/people/grant-role'
import { officeWords } from '../../../../domain/people/office-words'
import type { Command } from '../../runtime/context'
import { people } from '../../store/collections'

/** The grant keeps by whom and when; the receipt in the journal keeps it also when it has been taken again. */
export const grantRole: Command<'role.grant'> = async ({ tx, person, nowMs }, { personId, ...office }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const receiver = personId === person.id ? person : await people.findIn(tx, personId)
  const granted = decide(receiver, office, { by: person, atMs: nowMs })
  if (!granted.ok) return granted
  const words = { office: officeWords(office) }
  return ok({
    receipt: { personId, ...office },
    people: [granted.value],
    notices: [officeNotice({ told: 'granted', to: personId, by: person, words, atMs: nowMs })],
  })
}
