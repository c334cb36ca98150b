import { monthKey, shanghaiParts } from '../kernel/shanghai-time'
import type { HourEntry } from './hour-entry'

/** The plan's yearly average for party members in post, used as everybody's own yardstick: 20 hours. */
export const YEARLY_TARGET_MINUTES = 1_200

export type HoursStatement = {
  readonly year: number
  readonly totalMinutes: number
  readonly verifiedMinutes: number
  readonly declaredMinutes: number
  readonly targetMinutes: number
  /** Months with service, newest first. */
  readonly months: readonly { readonly month: string; readonly minutes: number }[]
  /** Newest first. */
  readonly entries: readonly HourEntry[]
}

const sum = (entries: readonly HourEntry[]): number =>
  entries.reduce((total, entry) => total + entry.minutes, 0)

/** One volunteer's year, from the entries of his own account. */
export function hoursStatement(entries: readonly HourEntry[], year: number): HoursStatement {
  const mine = entries
    .filter((entry) => shanghaiParts(entry.servedUntilMs).year === year)
    .sort((a, b) => b.servedUntilMs - a.servedUntilMs || b.sequence - a.sequence)
  const months = [...new Set(mine.map((entry) => monthKey(entry.servedUntilMs)))].map((month) => ({
    month,
    minutes: sum(mine.filter((entry) => monthKey(entry.servedUntilMs) === month)),
  }))
  return {
    year,
    totalMinutes: sum(mine),
    verifiedMinutes: sum(mine.filter((entry) => entry.hourClass === 'verified')),
    declaredMinutes: sum(mine.filter((entry) => entry.hourClass === 'declared')),
    targetMinutes: YEARLY_TARGET_MINUTES,
    months,
    entries: mine,
  }
}
