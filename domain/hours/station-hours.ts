import type { ProjectCode } from '../service/projects'
import type { HourEntry } from './hour-entry'
import { type MinuteSums, sumByMonth, sumByProject, sumEntries } from './sum-entries'

export type StationHours = MinuteSums & {
  /** Of them by teams that another village has lent. */
  readonly lentHereMinutes: number
  /** Services that count, whoever served. */
  readonly records: number
  /** 支援: what teams of this village have given elsewhere; those minutes stand on other stations' accounts. */
  readonly lentOutMinutes: number
  readonly lentOutRecords: number
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

/** Contra entries say what a station gives: below zero. Turned, they say what was served. */
export const servedSide = <E extends Pick<HourEntry, 'minutes'>>(contra: E): E => ({
  ...contra,
  minutes: 0 - contra.minutes,
})

/**
 * What a station has given to its volunteers, from its own contra account; and from the contra accounts of others,
 * what teams that it lent have given there. Volunteers by their id: nobody is ranked.
 */
export function stationHours(contra: readonly HourEntry[], lentOut: readonly HourEntry[]): StationHours {
  const entries = contra.map(servedSide)
  const ids = [...new Set(entries.map(({ volunteerId }) => volunteerId))].sort()
  return {
    ...sumEntries(entries),
    lentHereMinutes: sumEntries(entries.filter(({ lentByStationId }) => lentByStationId !== null))
      .totalMinutes,
    records: countRecords(entries),
    lentOutMinutes: sumEntries(lentOut.map(servedSide)).totalMinutes,
    lentOutRecords: countRecords(lentOut),
    months: sumByMonth(entries),
    projects: sumByProject(entries),
    volunteers: ids.map((volunteerId) => {
      const his = entries.filter((entry) => entry.volunteerId === volunteerId)
      return { volunteerId, records: countRecords(his), ...sumEntries(his) }
    }),
  }
}
