import { type Assignment, holdsPlace } from './assignment'
import type { Order } from './order'
import { missingPlaces } from './order-conditions'

/**
 * Who took the last place while this volunteer was still asked. Null when nobody did: his offer was taken back
 * by a person, or places are still open. The acceptance that fills an order takes back the other offers at its own instant.
 */
export function quickerVolunteer(
  order: Pick<Order, 'assignments' | 'headcount'>,
  mine: Assignment,
): Assignment | null {
  if (mine.status !== 'recalled' || missingPlaces(order) > 0) return null
  const winner = order.assignments.find((each) => holdsPlace(each) && each.answeredAtMs === mine.answeredAtMs)
  return winner ?? null
}
