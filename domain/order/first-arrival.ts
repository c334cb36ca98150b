import { arrivalMs, type Visit } from '../hours/visit'
import type { Assignment } from './assignment'

/**
 * When the first came, by all that is known, whichever way it came to be known; null while nobody has. Who did not serve
 * after all (`voided`) never came.
 */
export function firstArrivalMs(
  assignments: readonly (Pick<Assignment, 'status'> & { readonly visits: readonly Visit[] })[],
): number | null {
  const arrivals = assignments.flatMap(({ status, visits }) =>
    status === 'voided' ? [] : visits.map(arrivalMs),
  )
  return arrivals.length > 0 ? Math.min(...arrivals) : null
}
