import type { Ledger } from '../../../domain/hours/find-difference'
import type { HourAccount, HourEntry } from '../../../domain/hours/hour-entry'
import { hourAccounts, hourEntries } from './collections'
import { _ } from './database'

const PAGE = 1_000

/** All pages of a list, each begun after the last row of the one before. */
async function everyPage<T>(read: (last: T | undefined) => Promise<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = []
  for (;;) {
    const page = await read(all.at(-1))
    all.push(...page)
    if (page.length < PAGE) return all
  }
}

const accountsAfter = (last: HourAccount | undefined) =>
  hourAccounts.list({ where: last ? { _id: _.gt(last.id) } : {}, orderBy: [['_id', 'asc']], limit: PAGE })

const entriesAfter = (last: HourEntry | undefined) =>
  hourEntries.list({
    where: last
      ? _.or([
          { accountId: _.gt(last.accountId) },
          { accountId: last.accountId, sequence: _.gt(last.sequence) },
        ])
      : {},
    orderBy: [
      ['accountId', 'asc'],
      ['sequence', 'asc'],
    ],
    limit: PAGE,
  })

/** The whole ledger, entries by account and sequence. Entries first: what is posted meanwhile shows as an account that is ahead. */
export const readLedger = async (): Promise<Ledger> => ({
  entries: await everyPage(entriesAfter),
  accounts: await everyPage(accountsAfter),
})
