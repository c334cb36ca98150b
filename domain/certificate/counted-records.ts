import type { HourEntry } from '../hours/hour-entry'
import { type Refused, refuse } from '../kernel/result'
import type { CertificatePeriod } from './certificate-period'

/** One service as it is proven: what was credited and not taken back. */
export type CountedRecord = Pick<
  HourEntry,
  'orderId' | 'servedUntilMs' | 'title' | 'project' | 'hourClass' | 'entered' | 'minutes'
>

/** Less would be no hours at all on paper. */
export const LEAST_MINUTES = 30

/** Whose hours, and recorded by whom: 谁组织谁记录，谁记录谁证明. */
export type RecordScope = {
  readonly volunteerId: string
  readonly stationId: string
  readonly period: CertificatePeriod
}

export const isWithin = (atMs: number, { fromMs, toMs }: CertificatePeriod): boolean =>
  (fromMs === null || atMs >= fromMs) && (toMs === null || atMs < toMs)

const recordOf = ({
  orderId,
  servedUntilMs,
  title,
  project,
  hourClass,
  entered,
  minutes,
}: HourEntry): CountedRecord => ({
  orderId,
  servedUntilMs,
  title,
  project,
  hourClass,
  ...(entered && { entered }),
  minutes,
})

/**
 * Credits less reversals of one station for one volunteer within a period, in the order of service; records that
 * somebody is looking into stand apart. Entries of other stations or people are none of them.
 */
export function countedRecords(
  entries: readonly HourEntry[],
  { volunteerId, stationId, period }: RecordScope,
  isFrozen: (orderId: string) => boolean,
): { readonly records: readonly CountedRecord[]; readonly leftOut: readonly CountedRecord[] } {
  const takenBack = new Set(entries.map(({ reversesId }) => reversesId))
  const credits = entries
    .filter(
      (entry) =>
        entry.kind === 'credit' &&
        !takenBack.has(entry.id) &&
        entry.volunteerId === volunteerId &&
        entry.stationId === stationId &&
        isWithin(entry.servedUntilMs, period),
    )
    .sort((a, b) => a.servedUntilMs - b.servedUntilMs || a.sequence - b.sequence)
    .map(recordOf)
  return {
    records: credits.filter(({ orderId }) => !isFrozen(orderId)),
    leftOut: credits.filter(({ orderId }) => isFrozen(orderId)),
  }
}

/** Why nothing can be proven with these, or null. Errors: CERTIFICATE.NOTHING_RECORDED, CERTIFICATE.UNDER_HALF_HOUR. */
export function amountRefusal(records: readonly CountedRecord[]): Refused | null {
  const minutes = records.reduce((sum, each) => sum + each.minutes, 0)
  if (minutes === 0) return refuse('CERTIFICATE.NOTHING_RECORDED')
  return minutes < LEAST_MINUTES ? refuse('CERTIFICATE.UNDER_HALF_HOUR', { minutes }) : null
}
