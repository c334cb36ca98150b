import { shanghaiParts } from '../kernel/shanghai-time'
import type { ProjectCode } from '../service/projects'
import type { HourEntry } from './hour-entry'
import { type MinuteSums, sumByMonth, sumByProject, sumEntries } from './sum-entries'

/** The plan's yearly average for party members in post, used as everybody's own yardstick: 20 hours. */
export const YEARLY_TARGET_MINUTES = 1_200

export type HoursStatement = MinuteSums & {
  readonly year: number
  readonly targetMinutes: number
  /** Months with service, newest first. */
  readonly months: readonly { readonly month: string; readonly minutes: number }[]
  readonly projects: readonly { readonly project: ProjectCode | null; readonly minutes: number }[]
  /** Newest first. */
  readonly entries: readonly HourEntry[]
}

/** One volunteer's year, from the entries of his own account. */
export function hoursStatement(entries: readonly HourEntry[], year: number): HoursStatement {
  const mine = entries
    .filter((entry) => shanghaiParts(entry.servedUntilMs).year === year)
    .sort((a, b) => b.servedUntilMs - a.servedUntilMs || b.sequence - a.sequence)
  return {
    year,
    ...sumEntries(mine),
    targetMinutes: YEARLY_TARGET_MINUTES,
    months: sumByMonth(mine),
    projects: sumByProject(mine),
    entries: mine,
  }
}
