import { volunteerAccountId } from '../kernel/ids'
import type { HourAccount, HourEntry } from './hour-entry'
import { entryIdsOf, entryText, recordOf } from './post-credit'

/** The first place at which the ledger does not say what its own rules make of it. */
export type Difference = {
  readonly accountId: string
  /** The entry; null where the account as a whole is wrong. */
  readonly entryId: string | null
  readonly what:
    | 'sequence'
    | 'previousHash'
    | 'hash'
    | 'balanceAfterMinutes'
    | 'balanceMinutes'
    | 'entryCount'
    | 'headHash'
    | 'no_account'
    | 'no_counter_entry'
    | 'not_zero'
    | 'no_such_credit'
    | 'id'
    | 'twice'
    | 'below_zero'
  readonly found: string | number
  readonly expected: string | number
}

export type Ledger = { readonly accounts: readonly HourAccount[]; readonly entries: readonly HourEntry[] }

type Where = Pick<Difference, 'accountId' | 'entryId'>

const differ = (
  where: Where,
  what: Difference['what'],
  found: string | number,
  expected: string | number,
): Difference | null => (found === expected ? null : { ...where, what, found, expected })

const EMPTY = { sequence: 0, hash: '', balanceAfterMinutes: 0 }

/** One chain, oldest first, and the account that stands at its end. */
function inChain(
  accountId: string,
  account: HourAccount | undefined,
  chain: readonly HourEntry[],
  hash: (text: string) => string,
): Difference | null {
  let last: Pick<HourEntry, 'sequence' | 'hash' | 'balanceAfterMinutes'> = EMPTY
  for (const entry of chain) {
    const where = { accountId, entryId: entry.id }
    const balance = last.balanceAfterMinutes + entry.minutes
    const wrong =
      differ(where, 'sequence', entry.sequence, last.sequence + 1) ??
      differ(where, 'previousHash', entry.previousHash, last.hash) ??
      differ(where, 'balanceAfterMinutes', entry.balanceAfterMinutes, balance) ??
      differ(where, 'hash', entry.hash, hash(entryText(entry)))
    if (wrong) return wrong
    last = entry
  }
  const where = { accountId, entryId: null }
  if (!account) return { ...where, what: 'no_account', found: 'none', expected: accountId }
  return (
    differ(where, 'entryCount', account.entryCount, last.sequence) ??
    differ(where, 'balanceMinutes', account.balanceMinutes, last.balanceAfterMinutes) ??
    differ(where, 'headHash', account.headHash, last.hash)
  )
}

/** One entry by itself: once in the ledger, under the id that follows from what it books, and nobody owes time. */
function inItself(entry: HourEntry, seen: Set<string>): Difference | null {
  const where = { accountId: entry.accountId, entryId: entry.id }
  if (seen.has(entry.id)) return { ...where, what: 'twice', found: 2, expected: 1 }
  seen.add(entry.id)
  const isOwn = entry.accountId === volunteerAccountId(entry.volunteerId)
  const [own, contra] = entryIdsOf(entry)
  const wrong = differ(where, 'id', entry.id, isOwn ? own : contra)
  if (wrong || !isOwn || entry.balanceAfterMinutes >= 0) return wrong
  return { ...where, what: 'below_zero', found: entry.balanceAfterMinutes, expected: 0 }
}

/** A reversal takes back this very credit, whole; as its own id follows from it, no other one does. */
function inReversal(entry: HourEntry, byId: ReadonlyMap<string, HourEntry>): Difference | null {
  if (entry.kind === 'credit' && entry.reversesId === null) return null
  const credit = entry.reversesId === null ? undefined : byId.get(entry.reversesId)
  const fits =
    entry.kind === 'reversal' &&
    credit?.kind === 'credit' &&
    credit.accountId === entry.accountId &&
    recordOf(credit) === recordOf(entry) &&
    credit.minutes + entry.minutes === 0
  if (fits) return null
  const where = { accountId: entry.accountId, entryId: entry.id }
  return { ...where, what: 'no_such_credit', found: credit?.minutes ?? 'none', expected: -entry.minutes }
}

/** Every entry has its other half, and every reversal the credit that it takes back. */
function inPairs(entries: readonly HourEntry[]): Difference | null {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const halves = new Map(entries.map((entry) => [`${pairKey(entry)}|${entry.accountId}`, entry]))
  const seen = new Set<string>()
  for (const entry of entries) {
    const where = { accountId: entry.accountId, entryId: entry.id }
    const half = halves.get(`${pairKey(entry)}|${entry.counterAccountId}`)
    if (!half) return { ...where, what: 'no_counter_entry', found: 'none', expected: entry.counterAccountId }
    const wrong =
      differ(where, 'not_zero', entry.minutes + half.minutes, 0) ??
      inItself(entry, seen) ??
      inReversal(entry, byId)
    if (wrong) return wrong
  }
  return null
}

const pairKey = (entry: HourEntry): string => `${recordOf(entry)}|${entry.kind}`

/** Recomputes all chains and balances; null when everything is as it must be. */
export function findDifference(
  { accounts, entries }: Ledger,
  hash: (text: string) => string,
): Difference | null {
  const chains = new Map<string, HourEntry[]>()
  for (const entry of [...entries].sort((a, b) => a.sequence - b.sequence)) {
    const chain = chains.get(entry.accountId) ?? []
    chain.push(entry)
    chains.set(entry.accountId, chain)
  }
  const accountOf = new Map(accounts.map((account) => [account.id, account]))
  const ids = new Set([...accountOf.keys(), ...chains.keys()])
  for (const id of [...ids].sort()) {
    const wrong = inChain(id, accountOf.get(id), chains.get(id) ?? [], hash)
    if (wrong) return wrong
  }
  return inPairs(entries)
}
