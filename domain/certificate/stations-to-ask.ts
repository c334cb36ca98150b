import type { HourEntry } from '../hours/hour-entry'
import { shanghaiParts } from '../kernel/shanghai-time'

export type StationToAsk = {
  readonly stationId: string
  readonly minutes: number
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly minutes: number }[]
}

type Summed = Pick<HourEntry, 'stationId' | 'servedUntilMs' | 'minutes'>

function addTo<K>(sums: Map<K, number>, key: K, minutes: number): void {
  sums.set(key, (sums.get(key) ?? 0) + minutes)
}

/** Stations that have recorded minutes of a volunteer, from the entries of his own account, by their ids. */
export function stationsToAsk(entries: readonly Summed[]): readonly StationToAsk[] {
  const stations = new Map<string, Map<number, number>>()
  for (const { stationId, servedUntilMs, minutes } of entries) {
    const years = stations.get(stationId) ?? new Map<number, number>()
    addTo(years, shanghaiParts(servedUntilMs).year, minutes)
    stations.set(stationId, years)
  }
  return [...stations]
    .map(([stationId, sums]) => {
      const years = [...sums]
        .map(([year, minutes]) => ({ year, minutes }))
        .filter(({ minutes }) => minutes > 0)
        .sort((a, b) => b.year - a.year)
      return { stationId, minutes: years.reduce((sum, { minutes }) => sum + minutes, 0), years }
    })
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => (a.stationId < b.stationId ? -1 : 1))
}
