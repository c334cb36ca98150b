import { ok, refuse } from '../../../../domain/kernel/result'
import { officeNotice } from '../../../../domain/notice/office-notice'
import { handingTo } from '../../../../domain/people/hand-over'
import { officeWords } from '../../../../domain/people/office-words'
import { revokeRole as decide } from '../../../../domain/people/revoke-role'
import type { Command } from '../../runtime/context'
import { people } from '../../store/collections'
import { countAdminChange, hasOtherAdmin } from './change-admins'

/** Every call reads its caller anew: the office ends with this transaction. */
export const revokeRole: Command<'role.revoke'> = async (context, { personId, ...office }) => {
  const { tx, person, nowMs } = context
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const ofAdmin = office.role === 'admin'
  const counter = ofAdmin ? await countAdminChange(context) : undefined
  const holder = personId === person.id ? person : await people.findIn(tx, personId)
  const asked = office.role === 'station_head' && holder ? handingTo(holder, office.stationId ?? '') : null
  const revoked = decide(holder, office, person, {
    successor: asked === null ? null : await people.findIn(tx, asked),
    otherAdmin: ofAdmin && (await hasOtherAdmin(context, personId)),
  })
  if (!revoked.ok) return revoked
  const { successor } = revoked.value
  const words = { office: officeWords(office) }
  return ok({
    receipt: { personId, ...office },
    people: [revoked.value.holder, ...(successor ? [successor] : [])],
    ...(counter && { counter }),
    notices: [officeNotice({ told: 'revoked', to: personId, by: person, words, atMs: nowMs })],
  })
}
