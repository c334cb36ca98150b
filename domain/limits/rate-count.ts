import { ok, type Result } from '../kernel/result'
import { DAY_MS, MINUTE_MS, startOfDay } from '../kernel/shanghai-time'
import type { TownSettings } from '../town/town-settings'
import { type RateClass, rateClassRow } from './rate-classes'
import { tooManyTries } from './too-many-tries'

/** How often somebody has done something in some time, and, where that is limited as well, within the minute that began last. */
export type RateCount = {
  readonly count: number
  readonly minute?: { readonly fromMs: number; readonly count: number }
}

/** One count for each person, class and day of Shanghai. */
export const rateCountId = (personId: string, rateClass: RateClass, atMs: number): string =>
  `rate:${personId}:${rateClass}:${startOfDay(atMs)}`

/** When the day is over and its count with it. */
export const rateCountEndMs = (atMs: number): number => startOfDay(atMs) + DAY_MS

type At = { readonly atMs: number; readonly settings: TownSettings; readonly helping: boolean }

/** A clock may say the same minute, not that it is told in the middle of one. */
const nextFullMinute = (atMs: number): number => Math.ceil(atMs / MINUTE_MS) * MINUTE_MS

/** Counts one more. Errors: LIMIT.TOO_MANY_TRIES, with when it goes on. */
export function countOneMore(
  before: RateCount | null,
  rateClass: RateClass,
  { atMs, settings, helping }: At,
): Result<Required<RateCount>> {
  const { words, perMinute, perDay, perDayHelping } = rateClassRow(rateClass)
  const { count = 0, minute } = before ?? {}
  if (count >= settings[helping ? (perDayHelping ?? perDay) : perDay])
    return tooManyTries(words, rateCountEndMs(atMs), atMs)
  const running = minute && atMs < minute.fromMs + MINUTE_MS ? minute : { fromMs: atMs, count: 0 }
  if (running.count >= settings[perMinute])
    return tooManyTries(words, nextFullMinute(running.fromMs + MINUTE_MS), atMs)
  return ok({ count: count + 1, minute: { ...running, count: running.count + 1 } })
}
