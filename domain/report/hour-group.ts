import type { HourEntry } from '../hours/hour-entry'
import { servedSide } from '../hours/station-hours'

/** Entries of a station's account that are alike, as the database sums them: what was given stands below zero. */
export type SummedEntries = Pick<
  HourEntry,
  'stationId' | 'volunteerId' | 'project' | 'hourClass' | 'kind' | 'minutes'
> & {
  readonly count: number
}

/** Minutes as they were served, and how many services that still count. */
export type HourGroup = Omit<SummedEntries, 'kind' | 'count'> & { readonly services: number }

/** A credit and its reversal are no service. */
export const hourGroup = ({ kind, count, ...sum }: SummedEntries): HourGroup => ({
  ...servedSide(sum),
  services: kind === 'credit' ? count : -count,
})
