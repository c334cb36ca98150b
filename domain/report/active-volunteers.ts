import type { HourEntry } from '../hours/hour-entry'

/** How many have given time that still stands: a credit and its reversal are nobody. `entries`: minutes as served. */
export function activeVolunteers(entries: readonly Pick<HourEntry, 'volunteerId' | 'minutes'>[]): number {
  const minutes = new Map<string, number>()
  for (const each of entries)
    minutes.set(each.volunteerId, (minutes.get(each.volunteerId) ?? 0) + each.minutes)
  return [...minutes.values()].filter((sum) => sum > 0).length
}
