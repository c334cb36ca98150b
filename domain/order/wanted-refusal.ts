import { type Refused, refuse } from '../kernel/result'
import { DAY_MS } from '../kernel/shanghai-time'
import type { WantedTime } from './order'

/** Nobody can say whether he has time later than this. */
export const MOST_DAYS_AHEAD = 90

/** Why nobody can come at this time, or null. Asked by the phone while it is chosen, and again when it is sent. */
export function wantedRefusal(
  wanted: WantedTime,
  nowMs: number,
): Refused<'ORDER.WANTED_TIME_PAST' | 'ORDER.WANTED_TIME_TOO_FAR'> | null {
  if (wanted.toMs <= nowMs) return refuse('ORDER.WANTED_TIME_PAST')
  if (wanted.fromMs > nowMs + MOST_DAYS_AHEAD * DAY_MS)
    return refuse('ORDER.WANTED_TIME_TOO_FAR', { days: MOST_DAYS_AHEAD })
  return null
}
