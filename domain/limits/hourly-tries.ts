import { HOUR_MS } from '../kernel/shanghai-time'

type Hourly = { readonly words: string; readonly perPerson: number; readonly perTown?: number }

/**
 * What could be guessed, and how often that may be tried within an hour. Certificate numbers: one caller checks a stack of
 * applicants' papers, which is no search; a thousand guesses an hour of all callers of a town among the
 * 850,000,000,000 tails of one running number find nothing in a lifetime. The first admin's code has 16 signs,
 * a screen's 10. A television asks twelve times an hour, and all nine of a town may have one address.
 */
export const HOURLY_TRIES = {
  verify: { words: '查编号', perPerson: 30, perTown: 1_000 },
  'first-admin': { words: '试码', perPerson: 5 },
  screen: { words: '打开大屏', perPerson: 240 },
} as const satisfies Record<string, Hourly>

export type Guess = keyof typeof HOURLY_TRIES

const hourOf = (atMs: number): number => Math.floor(atMs / HOUR_MS)

/** When the next hour begins and the count starts anew. */
export const nextHourMs = (atMs: number): number => (hourOf(atMs) + 1) * HOUR_MS

/** `who`: a person, or a town for all its callers together. */
export const triesId = (guess: Guess, who: string, atMs: number): string =>
  `rate:${who}:${guess}:${hourOf(atMs)}`
