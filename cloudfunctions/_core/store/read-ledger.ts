import type { Ledger } from '../../../domain/hours/find-difference'
import type { HourAccount, HourEntry } from '../../../domain/hours/hour-entry'
import { hourAccounts, hourEntries } from './collections'
import { _ } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

const accountsAfter = (last: HourAccount | undefined) =>
  hourAccounts.list({
    where: last ? { _id: _.gt(last.id) } : {},
    orderBy: [['_id', 'asc']],
    limit: PAGE_ROWS,
  })

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
    limit: PAGE_ROWS,
  })

/** The whole ledger, entries by account and sequence. Entries first: what is posted meanwhile shows as an account that is ahead. */
export const readLedger = async (): Promise<Ledger> => ({
  entries: await everyPage(entriesAfter),
  accounts: await everyPage(accountsAfter),
})
