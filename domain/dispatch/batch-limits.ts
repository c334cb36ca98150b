import { mapRecord } from '../kernel/map-record'

/** So long one round over a batch may take. */
export const BATCH_BUDGET_MS = 500

/**
 * Where its time is over for each step: looking for people, matching them at the least cost (what is not matched by then is
 * matched quickly), writing down whom and why, and moving the orders. What a step does not reach is left for the next round.
 */
const SHARES = { search: 0.55, match: 0.65, write: 0.9, settle: 1 } as const

/** Whether the time of a step is over; without a clock it never is. */
export type BatchLimits = Readonly<Record<keyof typeof SHARES, () => boolean>>

/** The time of a batch that begins now. */
export function batchLimits(nowMs: (() => number) | undefined): BatchLimits {
  const startMs = nowMs?.() ?? 0
  return mapRecord(
    SHARES,
    (share) => () => nowMs !== undefined && nowMs() > startMs + share * BATCH_BUDGET_MS,
  )
}
