import { sumEntries } from '../hours/sum-entries'
import { canonicalJson } from '../kernel/canonical-json'
import type { ProjectCode } from '../service/projects'
import type { Certificate, CertificateContent } from './certificate'
import { provenPeriod } from './certificate-period'
import type { CountedRecord } from './counted-records'

/** Two pages of them; more would not fit on three with the certificate itself. */
export const MOST_LISTED = 78

const sumMinutes = (records: readonly CountedRecord[]): number =>
  records.reduce((sum, { minutes }) => sum + minutes, 0)

function byProject(records: readonly CountedRecord[]): CertificateContent['projects'] {
  const sums = new Map<ProjectCode | null, number>()
  for (const { project, minutes } of records) sums.set(project, (sums.get(project) ?? 0) + minutes)
  return [...sums].map(([project, minutes]) => ({ project, minutes })).sort((a, b) => b.minutes - a.minutes)
}

export type ContentFacts = Pick<CertificateContent, 'volunteer' | 'issuer'> & {
  readonly records: readonly CountedRecord[]
  readonly leftOut: readonly CountedRecord[]
  readonly atMs: number
}

/** What the paper would say now; null when there is nothing to prove. */
export function certificateContent(
  { period, purpose }: Pick<Certificate, 'period' | 'purpose'>,
  { volunteer, issuer, records, leftOut, atMs }: ContentFacts,
): CertificateContent | null {
  const [first] = records
  if (!first) return null
  const listed = records.slice(-MOST_LISTED)
  const before = records.slice(0, records.length - listed.length)
  return {
    volunteer,
    issuer,
    purpose,
    period: provenPeriod(period, first.servedUntilMs, atMs),
    ...sumEntries(records),
    projects: byProject(records),
    records: listed.map(({ orderId: _order, project: _project, ...shown }) => shown),
    unlisted: { records: before.length, minutes: sumMinutes(before) },
    leftOut: leftOut.length,
  }
}

/** The text whose hash tells whether the records are still those that were proven; in whatever order they come. */
export const recordsText = (records: readonly CountedRecord[]): string =>
  canonicalJson([...records].map((record) => canonicalJson(record)).sort())
