import { measuredMinutes } from '../hours/service-minutes'
import { arrivalMs, heardAtMs } from '../hours/visit'
import type { Assignment } from './assignment'
import type { Order } from './order'

type Part = Pick<Assignment, 'status' | 'visits' | 'confirmedMinutes'>

/**
 * Whether when he came by his own word or his phone is taken for true. That is decided for his whole part, and only by
 * minutes: somebody else has confirmed more of them than the server has measured.
 */
const isBelieved = ({ status, visits, confirmedMinutes }: Part): boolean =>
  status === 'confirmed' && (confirmedMinutes ?? 0) > measuredMinutes(visits)

const earliest = (instants: readonly number[]): number | null =>
  instants.length > 0 ? Math.min(...instants) : null

/**
 * When the first came, by all that is known, whichever way it came to be known; null while nobody has. Who did not serve
 * after all (`voided`) never came. What is only told is a hint: `arrivalHeardAtMs` is what the clock of a duty counts
 * until somebody has confirmed it, null where nothing else counts than what is known.
 */
export function firstArrival(
  assignments: readonly Part[],
): Pick<Order, 'arrivedAtMs'> & Required<Pick<Order, 'arrivalHeardAtMs'>> {
  const there = assignments.filter(({ status }) => status !== 'voided')
  const arrivedAtMs = earliest(there.flatMap(({ visits }) => visits.map(arrivalMs)))
  const counted = earliest(there.flatMap((part) => part.visits.map(isBelieved(part) ? arrivalMs : heardAtMs)))
  return { arrivedAtMs, arrivalHeardAtMs: counted === arrivedAtMs ? null : counted }
}

/**
 * The same once minutes were decided on. Whose time counts for nothing was there all the same, unless it was said that he
 * never came (`neverCame`).
 */
export function arrivalDecided(
  order: Pick<Order, 'arrivedAtMs'>,
  assignments: readonly Part[],
  neverCame: boolean,
): Partial<Order> {
  const arrival = firstArrival(assignments)
  const stays = order.arrivedAtMs === null || (arrival.arrivedAtMs === null && !neverCame)
  return stays ? {} : arrival
}

/** What the clock of a duty counts. */
export const countedArrivalMs = ({
  arrivedAtMs,
  arrivalHeardAtMs,
}: Pick<Order, 'arrivedAtMs' | 'arrivalHeardAtMs'>): number | null => arrivalHeardAtMs ?? arrivedAtMs
