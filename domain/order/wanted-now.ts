import { HOUR_MS } from '../kernel/shanghai-time'
import type { WantedTime } from './order'

/** So long help that was called for at once is of use. */
const OF_USE_MS = 4 * HOUR_MS

/** An emergency: nobody is asked when it suits him. */
export const wantedNow = (nowMs: number): WantedTime => ({
  kind: 'now',
  fromMs: nowMs,
  toMs: nowMs + OF_USE_MS,
})

/**
 * The time of an order as it stands after it was found to be an emergency or not: one that was chosen stays, one that is
 * over or was never chosen begins now.
 */
export function wantedIfNow(
  wanted: WantedTime | null,
  isEmergency: boolean,
  nowMs: number,
): WantedTime | null {
  if (!isEmergency) return wanted?.kind === 'now' ? null : wanted
  return wanted?.kind === 'now' && wanted.toMs > nowMs ? wanted : wantedNow(nowMs)
}
