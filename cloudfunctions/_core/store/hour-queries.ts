import type { CertificatePeriod } from '../../../domain/certificate/certificate-period'
import type { Span } from '../../../domain/export/export-period'
import type { HourClass, HourEntry } from '../../../domain/hours/hour-entry'
import { startOfYear } from '../../../domain/kernel/shanghai-time'
import type { ProjectCode } from '../../../domain/service/projects'
import { hourEntries } from './collections'
import { _ } from './database'
import { everyPage, PAGE_ROWS } from './every-page'
import { olderThan } from './page-cursor'

const within = (fromMs: number, untilMs: number) => _.gte(fromMs).and(_.lt(untilMs))

/** One account's entries of services that ended in a calendar year, oldest posting first. */
export const entriesOfYear = (accountId: string, year: number): Promise<readonly HourEntry[]> =>
  everyPage((last) =>
    hourEntries.list({
      where: {
        accountId,
        servedUntilMs: within(startOfYear(year), startOfYear(year + 1)),
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

/** When the first service of an account ended; null while nothing stands on it. */
export async function firstServedAt(accountId: string): Promise<number | null> {
  const [first] = await hourEntries.list({
    where: { accountId },
    orderBy: [['servedUntilMs', 'asc']],
    limit: 1,
  })
  return first?.servedUntilMs ?? null
}

/** Entries on some accounts for services of a calendar year by teams that one village has lent. */
export const entriesLentBy = (
  stationId: string,
  accountIds: readonly string[],
  year: number,
): Promise<readonly HourEntry[]> =>
  everyPage((last) => {
    const where = {
      lentByStationId: stationId,
      accountId: _.in([...accountIds]),
      servedUntilMs: within(startOfYear(year), startOfYear(year + 1)),
    }
    return hourEntries.list({
      where: last
        ? _.and([
            where,
            _.or([
              { servedUntilMs: _.gt(last.servedUntilMs) },
              { servedUntilMs: last.servedUntilMs, _id: _.gt(last.id) },
            ]),
          ])
        : where,
      orderBy: [
        ['servedUntilMs', 'asc'],
        ['_id', 'asc'],
      ],
      limit: PAGE_ROWS,
    })
  })

export type EntryFilter = {
  readonly accountIds: readonly string[]
  readonly fromMs: number
  readonly untilMs: number
  readonly volunteerId?: string | undefined
  readonly hourClass?: HourClass | undefined
  /** Null: of none of the six projects. */
  readonly project?: ProjectCode | null | undefined
  /** `any`: by a team that some village has lent; else by one of that village. */
  readonly lentBy?: string | undefined
}

/** Entries behind a figure, the latest service first; one more than asked. */
export function entriesOf(
  { accountIds, fromMs, untilMs, volunteerId, hourClass, project, lentBy }: EntryFilter,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<readonly HourEntry[]> {
  const where = {
    accountId: _.in([...accountIds]),
    servedUntilMs: within(fromMs, untilMs),
    ...(volunteerId && { volunteerId }),
    ...(hourClass && { hourClass }),
    ...(project !== undefined && { project }),
    ...(lentBy && { lentByStationId: lentBy === 'any' ? _.neq(null) : lentBy }),
  }
  return hourEntries.list({
    where: olderThan(where, 'servedUntilMs', cursor),
    orderBy: [
      ['servedUntilMs', 'desc'],
      ['_id', 'desc'],
    ],
    limit: limit + 1,
  })
}
