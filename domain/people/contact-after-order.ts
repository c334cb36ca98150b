import { isBound } from './is-bound'
import type { Contact, Person } from './person'

type Ordering = {
  /** Name and telephone as he gives them now. */
  readonly requester: Pick<Contact, 'name' | 'phone'> | undefined
  /** Where this one order goes. */
  readonly place: Pick<Contact, 'stationId' | 'addressText'> | undefined
  /** For somebody else: that one's house is not his. */
  readonly onBehalf: boolean
}

function homeAfter(
  person: Pick<Person, 'contact' | 'volunteer' | 'grants' | 'application'>,
  ordering: Ordering,
) {
  const { place, onBehalf } = ordering
  if (!place || onBehalf || person.contact.addressText !== '') return {}
  return place.stationId === person.contact.stationId || !isBound(person) ? place : {}
}

/**
 * The contact of the one who orders, as it stands after the order. The place belongs to the order; it becomes his home
 * only when he orders for himself and none is known yet. Null: a visitor who has not said who and where he is.
 */
export function contactAfterOrder(
  person: Pick<Person, 'contact' | 'volunteer' | 'grants' | 'application'> | null,
  ordering: Ordering,
): Contact | null {
  const { requester, place, onBehalf } = ordering
  if (person) return { ...person.contact, ...requester, ...homeAfter(person, ordering) }
  if (!requester || !place) return null
  return { ...requester, stationId: place.stationId, addressText: onBehalf ? '' : place.addressText }
}
