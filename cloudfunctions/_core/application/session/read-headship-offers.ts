import { headshipOffersOf } from '../../../../domain/people/hand-over'
import type { Person } from '../../../../domain/people/person'
import { peopleByIds } from '../../store/people-queries'

/** Stations that somebody is asked to take over, and by whom. */
export async function readHeadshipOffers(person: Person) {
  const offers = headshipOffersOf(person)
  if (offers.length === 0) return []
  const heads = await peopleByIds(offers.map(({ fromId }) => fromId))
  const names = new Map(heads.map(({ id, contact }) => [id, contact.name]))
  return offers.map((offer) => ({ ...offer, fromName: names.get(offer.fromId) ?? '' }))
}
