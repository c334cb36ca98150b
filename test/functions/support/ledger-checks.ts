import { sha256 } from '../../../cloudfunctions/_core/runtime/hash'
import { readLedger } from '../../../cloudfunctions/_core/store/read-ledger'
import { findDifference, type Ledger } from '../../../domain/hours/find-difference'
import type { HourEntry } from '../../../domain/hours/hour-entry'
import { volunteerAccountId } from '../../../domain/kernel/ids'
import { idOf } from './orders'
import type { Town } from './town'

/** The ledger, every chain and balance of which has been recomputed. */
export async function soundLedger(): Promise<Ledger> {
  const ledger = await readLedger()
  expect(findDifference(ledger, sha256)).toBeNull()
  return ledger
}

/** What one volunteer's own account says, oldest first. */
export async function entriesOf(as: { readonly openid: string }): Promise<readonly HourEntry[]> {
  const { entries } = await soundLedger()
  return entries.filter(({ accountId }) => accountId === volunteerAccountId(idOf(as)))
}

/** Of each: kind, minutes, revision. */
export const briefly = (entries: readonly HourEntry[]) =>
  entries.map(({ kind, minutes, revision }) => [kind, minutes, revision])

/** What his own document counts for the year, which dispatch goes by. */
export async function minutesThisYear(town: Town, as: { readonly openid: string }): Promise<unknown> {
  const found = (await town.documents('people')).find(({ _id }) => _id === idOf(as))
  return JSON.parse(JSON.stringify(found)).volunteer?.minutesThisYear
}
