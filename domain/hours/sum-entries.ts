import { monthKey } from '../kernel/shanghai-time'
import type { ProjectCode } from '../service/projects'
import type { HourEntry } from './hour-entry'

type Counted = Pick<HourEntry, 'minutes' | 'hourClass'>

export type MinuteSums = {
  readonly totalMinutes: number
  readonly verifiedMinutes: number
  readonly declaredMinutes: number
}

const sum = (entries: readonly Counted[]): number =>
  entries.reduce((total, { minutes }) => total + minutes, 0)

export const sumEntries = (entries: readonly Counted[]): MinuteSums => ({
  totalMinutes: sum(entries),
  verifiedMinutes: sum(entries.filter(({ hourClass }) => hourClass === 'verified')),
  declaredMinutes: sum(entries.filter(({ hourClass }) => hourClass === 'declared')),
})

type Group<K> = { readonly key: K; readonly minutes: number }

function sumBy<K, E extends Pick<HourEntry, 'minutes'>>(
  entries: readonly E[],
  keyOf: (entry: E) => K,
): readonly Group<K>[] {
  const sums = new Map<K, number>()
  for (const entry of entries) sums.set(keyOf(entry), (sums.get(keyOf(entry)) ?? 0) + entry.minutes)
  return [...sums].map(([key, minutes]) => ({ key, minutes }))
}

/** Months with service, newest first. */
export const sumByMonth = (entries: readonly Pick<HourEntry, 'minutes' | 'servedUntilMs'>[]) =>
  sumBy(entries, ({ servedUntilMs }) => monthKey(servedUntilMs))
    .map(({ key, minutes }) => ({ month: key, minutes }))
    .sort((a, b) => (a.month < b.month ? 1 : -1))

/** Most minutes first; null: belongs to none of the six projects. */
export const sumByProject = (
  entries: readonly Pick<HourEntry, 'minutes' | 'project'>[],
): readonly { readonly project: ProjectCode | null; readonly minutes: number }[] =>
  sumBy(entries, ({ project }) => project)
    .map(({ key, minutes }) => ({ project: key, minutes }))
    .sort((a, b) => b.minutes - a.minutes)
