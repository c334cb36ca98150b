import type { CertificatePeriod } from '../../../domain/certificate/certificate-period'
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
