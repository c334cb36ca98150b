import type { ProjectCode } from '../service/projects'
import type { HourEntry } from './hour-entry'
import { type MinuteSums, sumByMonth, sumByProject, sumEntries } from './sum-entries'

export type StationHours = MinuteSums & {
  /** Of them by teams that another village has lent. */
  readonly lentHereMinutes: number
  /** Services that count, whoever served. */
  readonly records: number
  readonly months: readonly { readonly month: string; readonly minutes: number }[]
  readonly projects: readonly { readonly project: ProjectCode | null; readonly minutes: number }[]
  readonly volunteers: readonly (MinuteSums & {
    readonly volunteerId: string
    readonly records: number
  })[]
}

/** A credit and its reversal are no record. */
const countRecords = (entries: readonly HourEntry[]): number =>
  entries.reduce((count, { kind }) => count + (kind === 'credit' ? 1 : -1), 0)

/**
 * What a station has given to its volunteers: the entries of its contra account with their signs turned.
 * Volunteers by their id: nobody is ranked.
 */
export function stationHours(contra: readonly HourEntry[]): StationHours {
  const entries = contra.map((entry) => ({ ...entry, minutes: 0 - entry.minutes }))
  const ids = [...new Set(entries.map(({ volunteerId }) => volunteerId))].sort()
  return {
    ...sumEntries(entries),
    lentHereMinutes: sumEntries(entries.filter(({ lentByStationId }) => lentByStationId !== null))
      .totalMinutes,
    records: countRecords(entries),
    months: sumByMonth(entries),
    projects: sumByProject(entries),
    volunteers: ids.map((volunteerId) => {
      const his = entries.filter((entry) => entry.volunteerId === volunteerId)
      return { volunteerId, records: countRecords(his), ...sumEntries(his) }
    }),
  }
}
