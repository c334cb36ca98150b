import { type Result, refuse } from '../kernel/result'
import { minutesOfDay, overlapWith, type RecentService } from './recent-services'
import type { Span } from './spans'

/** The most that one day has. */
const MINUTES_A_DAY = 1_440

type Wanted = {
  readonly name: string
  readonly spans: readonly Span[]
  readonly minutes: number
  /** By all that is known of the visits. */
  readonly toldMinutes: number
}

/**
 * What a volunteer's other services of late leave for this one: the same hour counts once, and a day is no longer than
 * the town allows; only the town itself confirms more. Null when it fits.
 * Errors: ORDER.MINUTES_OVERLAP, ORDER.DAY_FULL.
 */
export function checkCredit(
  wanted: Wanted,
  others: readonly RecentService[],
  { maxMinutesPerDay, byTown }: { readonly maxMinutesPerDay: number; readonly byTown: boolean },
): Extract<Result<never>, { ok: false }> | null {
  const { name, spans, minutes, toldMinutes } = wanted
  const overlap = overlapWith(others, spans)
  const free = Math.max(0, toldMinutes - (overlap?.minutes ?? 0))
  if (overlap && minutes > free)
    return refuse('ORDER.MINUTES_OVERLAP', { name, title: overlap.title, max: free })
  const before = minutesOfDay(others, spans)
  const max = byTown ? MINUTES_A_DAY : maxMinutesPerDay
  return before + minutes > max ? refuse('ORDER.DAY_FULL', { name, before, max }) : null
}
