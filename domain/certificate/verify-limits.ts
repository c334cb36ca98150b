import { HOUR_MS } from '../kernel/shanghai-time'

/**
 * Checks of numbers within an hour. One caller: a stack of applicants' papers, not a search. All callers of a town
 * together: a thousand guesses an hour among the 850,000,000,000 tails of one running number find nothing in a lifetime.
 */
export const VERIFY_LIMITS = { perCaller: 30, perTown: 1_000 } as const

export const hourOf = (atMs: number): number => Math.floor(atMs / HOUR_MS)

/** When the next hour begins and the count starts anew. */
export const nextHourMs = (atMs: number): number => (hourOf(atMs) + 1) * HOUR_MS

export const callerCounterId = (personId: string, atMs: number): string =>
  `rate:${personId}:verify:${hourOf(atMs)}`
export const townCounterId = (townId: string, atMs: number): string => `rate:${townId}:verify:${hourOf(atMs)}`

/** The running numbers of a town's certificates in a year. */
export const registerCounterId = (townId: string, year: number): string => `register:${townId}:${year}`
