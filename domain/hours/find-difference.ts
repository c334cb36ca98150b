import type { HourAccount, HourEntry } from './hour-entry'
import { entryText } from './post-credit'

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

/** Every entry has its other half, and every reversal the credit that it takes back. */
function inPairs(entries: readonly HourEntry[]): Difference | null {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const halves = new Map(entries.map((entry) => [`${pairKey(entry)}|${entry.accountId}`, entry]))
  for (const entry of entries) {
    const where = { accountId: entry.accountId, entryId: entry.id }
    const half = halves.get(`${pairKey(entry)}|${entry.counterAccountId}`)
    if (!half) return { ...where, what: 'no_counter_entry', found: 'none', expected: entry.counterAccountId }
    const zero = differ(where, 'not_zero', entry.minutes + half.minutes, 0)
    if (zero) return zero
    if (entry.reversesId === null) continue
    const credit = byId.get(entry.reversesId)
    if (credit?.kind !== 'credit' || credit.minutes + entry.minutes !== 0)
      return { ...where, what: 'no_such_credit', found: credit?.minutes ?? 'none', expected: -entry.minutes }
  }
  return null
}

const pairKey = ({ orderId, volunteerId, revision, kind }: HourEntry): string =>
  `${orderId}|${volunteerId}|${revision}|${kind}`

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
  const ids = new Set([...accounts.map(({ id }) => id), ...chains.keys()])
  for (const id of [...ids].sort()) {
    const account = accounts.find((each) => each.id === id)
    const wrong = inChain(id, account, chains.get(id) ?? [], hash)
    if (wrong) return wrong
  }
  return inPairs(entries)
}
