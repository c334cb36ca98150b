import type { Visit } from '../hours/visit'
import { HOUR_MS, MINUTE_MS } from '../kernel/shanghai-time'
import type { Order } from './order'

const EARLY_MS = 2 * HOUR_MS
const JUST_NOW_MS = MINUTE_MS
const SHORTEST_VISIT_MS = 5 * MINUTE_MS

export const ARRIVAL_DOUBTS = ['again', 'just_accepted', 'early'] as const
export type ArrivalDoubt = (typeof ARRIVAL_DOUBTS)[number]

/** Why 「我到了」 now looks like a slip of the finger, so that it is asked about; null when it is to be expected. */
export function arrivalDoubt(
  { visits }: { readonly visits: readonly Visit[] },
  { statusSinceMs, fiveMust, wanted }: Pick<Order, 'statusSinceMs' | 'fiveMust' | 'wanted'>,
  nowMs: number,
): ArrivalDoubt | null {
  if (visits.length > 0) return 'again'
  if (!fiveMust && nowMs < wanted.fromMs - EARLY_MS) return 'early'
  return nowMs - statusSinceMs < JUST_NOW_MS ? 'just_accepted' : null
}

/** Minutes since he came, when they are too few for work to be done; null when 「做完了」 is to be expected. */
export function doubtfulMinutes(
  { visits }: { readonly visits: readonly Visit[] },
  nowMs: number,
): number | null {
  const spentMs = nowMs - (visits.at(-1)?.inMs ?? 0)
  return spentMs < SHORTEST_VISIT_MS ? Math.max(0, Math.floor(spentMs / MINUTE_MS)) : null
}
