import type { HourEntry } from '../hours/hour-entry'
import { shanghaiParts } from '../kernel/shanghai-time'
import { type CountedRecord, countedRecords, LEAST_MINUTES } from './counted-records'

export type StationToAsk = {
  readonly stationId: string
  readonly minutes: number
  /** Newest first, as far as there is something to prove of a year alone. */
  readonly years: readonly { readonly year: number; readonly minutes: number }[]
}

const ALWAYS = { fromMs: null, toMs: null }

function minutesByYear(records: readonly CountedRecord[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>()
  for (const { servedUntilMs, minutes } of records) {
    const { year } = shanghaiParts(servedUntilMs)
    sums.set(year, (sums.get(year) ?? 0) + minutes)
  }
  return sums
}

/**
 * Stations that would prove hours of a volunteer now, from the entries of his own account, by their ids: the same minutes
 * as would stand on the certificate, without those that are being looked into.
 */
export function stationsToAsk(
  entries: readonly HourEntry[],
  volunteerId: string,
  isFrozen: (orderId: string) => boolean,
): readonly StationToAsk[] {
  const stationIds = [...new Set(entries.map(({ stationId }) => stationId))].sort()
  return stationIds
    .map((stationId) => {
      const { records } = countedRecords(entries, { volunteerId, stationId, period: ALWAYS }, isFrozen)
      const years = [...minutesByYear(records)]
        .map(([year, minutes]) => ({ year, minutes }))
        .sort((a, b) => b.year - a.year)
      return {
        stationId,
        minutes: years.reduce((sum, { minutes }) => sum + minutes, 0),
        years: years.filter(({ minutes }) => minutes >= LEAST_MINUTES),
      }
    })
    .filter(({ minutes }) => minutes >= LEAST_MINUTES)
}
