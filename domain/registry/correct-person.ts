import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason } from '../order/reasons'
import type { Contact, Person } from '../people/person'
import { withProvenPhone } from '../people/proven-phone'
import { isTownCoordinator } from '../people/roles-of'
import { changeContact } from './change-contact'
import type { Corrected } from './correct-volunteer'
import { correctionWords } from './correction-words'

/** Absent: it stays as it is. */
export type WantedContact = { readonly [K in keyof Contact]?: Contact[K] | undefined }

/**
 * An office puts right what the town knows of somebody without the app (个人信息保护法 art. 46), as he would himself; what he
 * does as a volunteer is corrected with `correctVolunteer`. Errors: ORDER.REASON_REQUIRED, VOLUNTEER.MOVED_BY_TOWN,
 * ORDER.STATION_UNKNOWN, PERSON.VILLAGE_BOUND, VOLUNTEER.NOTHING_TO_CORRECT.
 */
export function correctPerson(
  person: Person,
  { wanted, reason }: { readonly wanted: WantedContact; readonly reason: Reason },
  { office, atMs }: { readonly office: Person; readonly atMs: number },
): Result<Corrected> {
  if (!isReason('act_for_person', reason)) return refuse('ORDER.REASON_REQUIRED')
  const { contact } = person
  const { name = contact.name, phone = contact.phone, addressText = contact.addressText } = wanted
  const { stationId = contact.stationId } = wanted
  if (stationId !== contact.stationId && !isTownCoordinator(office)) return refuse('VOLUNTEER.MOVED_BY_TOWN')
  const changed = changeContact(person, { name, phone, stationId, addressText })
  if (!changed.ok) return changed
  const after = wanted.phone === undefined ? changed.value : withProvenPhone(changed.value, 'office', atMs)
  const corrections = correctionWords(person, after)
  return corrections.length > 0 ? ok({ person: after, corrections }) : refuse('VOLUNTEER.NOTHING_TO_CORRECT')
}
