import type { Person } from '../people/person'
import { provenPhoneOf } from '../people/proven-phone'
import { agreesTo } from '../privacy/consents'
import type { RosterFacts } from './roster-entry'

/**
 * The volunteer who has said himself that his hours count for the members, found by his telephone as it is now; one that he
 * has only typed finds nobody. Nothing is stored of it: who takes his consent back is not found any more. Two with one
 * telephone: neither, nobody can tell.
 */
export function linkedVolunteer({ phone }: RosterFacts, people: readonly Person[]): Person | null {
  const found = people.filter(
    (person) =>
      person.volunteer !== null && agreesTo(person, 'count_party_hours') && provenPhoneOf(person) === phone,
  )
  return found.length === 1 ? (found[0] ?? null) : null
}
