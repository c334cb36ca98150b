import type { HourEntry } from '../../../domain/hours/hour-entry'
import { startOfYear } from '../../../domain/kernel/shanghai-time'
import { hourEntries } from './collections'
import { _ } from './database'

/** More services than one person can do in a year; the platform's own cut. */
const MOST_ENTRIES = 1_000

export const entriesOfYear = (accountId: string, year: number): Promise<readonly HourEntry[]> =>
  hourEntries.list({
    where: { accountId, servedUntilMs: _.gte(startOfYear(year)).and(_.lt(startOfYear(year + 1))) },
    orderBy: [['servedUntilMs', 'desc']],
    limit: MOST_ENTRIES,
  })
