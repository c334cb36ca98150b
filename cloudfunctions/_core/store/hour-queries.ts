import type { CertificatePeriod } from '../../../domain/certificate/certificate-period'
import type { Span } from '../../../domain/export/export-period'
import type { HourEntry } from '../../../domain/hours/hour-entry'
import { startOfYear } from '../../../domain/kernel/shanghai-time'
import { hourEntries } from './collections'
import { _ } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

/** One account's entries of services that ended in a calendar year, oldest posting first. */
export const entriesOfYear = (accountId: string, year: number): Promise<readonly HourEntry[]> =>
  everyPage((last) =>
    hourEntries.list({
      where: {
        accountId,
        servedUntilMs: _.gte(startOfYear(year)).and(_.lt(startOfYear(year + 1))),
        sequence: _.gt(last?.sequence ?? 0),
      },
      orderBy: [['sequence', 'asc']],
      limit: PAGE_ROWS,
    }),
  )

/** One account's entries of services that ended in a period with open or closed ends, oldest posting first. */
export const entriesOfPeriod = (
  accountId: string,
  { fromMs, toMs }: CertificatePeriod,
): Promise<readonly HourEntry[]> =>
  everyPage((last) =>
    hourEntries.list({
      where: {
        accountId,
        servedUntilMs: _.gte(fromMs ?? 0).and(_.lt(toMs ?? Number.MAX_SAFE_INTEGER)),
        sequence: _.gt(last?.sequence ?? 0),
      },
      orderBy: [['sequence', 'asc']],
      limit: PAGE_ROWS,
    }),
  )
/** Entries of one account for services that ended within a span, in order of service, after the last one read. */
export function entriesServed(
  accountId: string,
  { fromMs, toMs }: Span,
  last?: HourEntry,
): Promise<readonly HourEntry[]> {
  const within = { accountId, servedUntilMs: _.gte(fromMs).and(_.lt(toMs)) }
  const where = last
    ? _.or([
        { accountId, servedUntilMs: _.gt(last.servedUntilMs).and(_.lt(toMs)) },
        { accountId, servedUntilMs: last.servedUntilMs, sequence: _.gt(last.sequence) },
      ])
    : within
  return hourEntries.list({
    where,
    orderBy: [
      ['servedUntilMs', 'asc'],
      ['sequence', 'asc'],
    ],
    limit: PAGE_ROWS,
  })
}

/** Whether some accounts have more than so many entries for services that ended within a span. */
export async function hasMoreEntries(
  accountIds: readonly string[],
  { fromMs, toMs }: Span,
  than: number,
): Promise<boolean> {
  const rows = await hourEntries.list({
    where: { accountId: _.in([...accountIds]), servedUntilMs: _.gte(fromMs).and(_.lt(toMs)) },
    skip: than,
    limit: 1,
  })
  return rows.length > 0
}
