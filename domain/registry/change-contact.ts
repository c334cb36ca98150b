import { ok, type Result, refuse } from '../kernel/result'
import { isBound } from '../people/is-bound'
import type { Contact, Person } from '../people/person'
import { withoutOldProof } from '../people/proven-phone'
import { findStation } from '../town/stations'

/**
 * Somebody corrects what the town knows of him (个人信息保护法 art. 46). Whoever belongs to a station does not change his
 * village by himself. Errors: ORDER.STATION_UNKNOWN, PERSON.VILLAGE_BOUND.
 */
export function changeContact(person: Person, wanted: Contact): Result<Person> {
  if (!findStation(wanted.stationId)) return refuse('ORDER.STATION_UNKNOWN')
  if (wanted.stationId !== person.contact.stationId && isBound(person)) return refuse('PERSON.VILLAGE_BOUND')
  return ok(withoutOldProof({ ...person, contact: wanted }))
}
