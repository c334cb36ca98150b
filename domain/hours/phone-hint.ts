import { DAY_MS, MINUTE_MS } from '../kernel/shanghai-time'

/** A tap that arrives within so long had a signal. */
const AT_ONCE_MS = 2 * MINUTE_MS
/** Older taps are not believed: they are written down later, with a reason. */
const OLDEST_MS = 2 * DAY_MS

/**
 * What the phone's clock said, if it is worth keeping: the tap came late, not from the future, and not before he had said
 * that he comes. A hint for the head; minutes are never measured by it.
 */
export function usableHint(
  tappedAtMs: number | undefined,
  { receivedAtMs, earliestMs }: { readonly receivedAtMs: number; readonly earliestMs: number },
): number | undefined {
  if (tappedAtMs === undefined || tappedAtMs > receivedAtMs - AT_ONCE_MS) return undefined
  if (tappedAtMs < receivedAtMs - OLDEST_MS || tappedAtMs < earliestMs) return undefined
  return tappedAtMs
}
