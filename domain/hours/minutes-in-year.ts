import { shanghaiParts } from '../kernel/shanghai-time'
import type { VolunteerProfile } from '../people/person'

type Counted = Pick<VolunteerProfile, 'minutesThisYear'>

/** Minutes credited to a volunteer for services that ended in this calendar year. */
export const minutesInYear = ({ minutesThisYear }: Counted, year: number): number =>
  minutesThisYear?.year === year ? minutesThisYear.minutes : 0

/**
 * The count after a posting: `minutes` below zero take a credit back. Only the newest year is kept, so a correction
 * of an earlier one changes nothing.
 */
export function minutesAfterPosting(
  volunteer: Counted,
  { minutes, servedUntilMs }: { readonly minutes: number; readonly servedUntilMs: number },
): NonNullable<Counted['minutesThisYear']> {
  const { year } = shanghaiParts(servedUntilMs)
  const kept = volunteer.minutesThisYear
  if (kept && kept.year > year) return kept
  return { year, minutes: Math.max(0, minutesInYear(volunteer, year) + minutes) }
}
