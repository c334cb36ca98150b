import { canonicalJson } from '../kernel/canonical-json'
import type { EntryKind, HourAccount, HourEntry } from './hour-entry'

/** What a posting is about, apart from which side of the posting it stands on. */
export type CreditFacts = Pick<
  HourEntry,
  | 'townId'
  | 'stationId'
  | 'volunteerId'
  | 'orderId'
  | 'title'
  | 'project'
  | 'hourClass'
  | 'entered'
  | 'minutes'
  | 'servedUntilMs'
  | 'confirmedBy'
  | 'lentByStationId'
  | 'revision'
  | 'reason'
  | 'atMs'
>

export type Posting = {
  readonly volunteer: HourAccount
  readonly station: HourAccount
  readonly entries: readonly [HourEntry, HourEntry]
}

export const openAccount = (id: string, townId: string): HourAccount => ({
  id,
  townId,
  balanceMinutes: 0,
  entryCount: 0,
  headHash: '',
})

/** The text that an entry's hash is taken of: every field but the hash, in a fixed order. */
export function entryText(entry: Omit<HourEntry, 'hash'> & { readonly hash?: string }): string {
  const { hash: _hash, ...signed } = entry
  return canonicalJson(signed)
}

type Side = { readonly account: HourAccount; readonly counter: HourAccount; readonly minutes: number }

export type Accounts = { readonly volunteer: HourAccount; readonly station: HourAccount }

const SIDES = { credit: ['credit', 'contra'], reversal: ['reversal', 'reversal-contra'] } as const

type Addressed = Pick<HourEntry, 'orderId' | 'volunteerId' | 'revision'>
/** What a credit, its reversal and their other halves have in common. */
export const recordOf = ({ orderId, volunteerId, revision }: Addressed): string =>
  `entry:${orderId}:${volunteerId}:${revision}`

/** The ids of both sides of a posting, the volunteer's first. */
export function entryIdsOf(entry: Addressed & Pick<HourEntry, 'kind'>): readonly [string, string] {
  const [own, contra] = SIDES[entry.kind]
  return [`${recordOf(entry)}:${own}`, `${recordOf(entry)}:${contra}`]
}

type Named = { readonly kind: EntryKind; readonly id: string; readonly reversesId: string | null }

function book(facts: CreditFacts, side: Side, named: Named, hash: (text: string) => string) {
  const { account, counter, minutes } = side
  const unsigned: Omit<HourEntry, 'hash'> = {
    ...facts,
    ...named,
    accountId: account.id,
    counterAccountId: counter.id,
    minutes,
    sequence: account.entryCount + 1,
    balanceAfterMinutes: account.balanceMinutes + minutes,
    previousHash: account.headHash,
  }
  const entry: HourEntry = { ...unsigned, hash: hash(entryText(unsigned)) }
  const next: HourAccount = {
    ...account,
    balanceMinutes: entry.balanceAfterMinutes,
    entryCount: entry.sequence,
    headHash: entry.hash,
  }
  return { entry, account: next }
}

function post(
  kind: EntryKind,
  facts: CreditFacts,
  accounts: Accounts,
  hash: (text: string) => string,
): Posting {
  const { volunteer, station } = accounts
  const [own, contraId] = entryIdsOf({ ...facts, kind })
  const [credit, creditContra] = entryIdsOf({ ...facts, kind: 'credit' })
  const takesBack = (id: string) => (kind === 'reversal' ? id : null)
  const mine = book(
    facts,
    { account: volunteer, counter: station, minutes: facts.minutes },
    { kind, id: own, reversesId: takesBack(credit) },
    hash,
  )
  const contra = book(
    facts,
    { account: station, counter: volunteer, minutes: -facts.minutes },
    { kind, id: contraId, reversesId: takesBack(creditContra) },
    hash,
  )
  return { volunteer: mine.account, station: contra.account, entries: [mine.entry, contra.entry] }
}

/**
 * Credits confirmed minutes: two entries that sum to zero, each chained to its account's last one.
 * Entry ids are made of order, volunteer and revision, so that the same service can be credited only once.
 */
export const postCredit = (facts: CreditFacts, accounts: Accounts, hash: (text: string) => string): Posting =>
  post('credit', facts, accounts, hash)

/** Takes one credit back, whole. Its ids follow from the credit's, so that this too can happen only once. */
export const postReversal = (
  credit: CreditFacts,
  by: Pick<HourEntry, 'confirmedBy' | 'atMs' | 'reason'>,
  accounts: Accounts,
  hash: (text: string) => string,
): Posting => post('reversal', { ...credit, ...by, minutes: -credit.minutes }, accounts, hash)

/** The id of a volunteer's credit, as `postCredit` makes it. */
export const creditIdOf = (facts: Addressed): string => entryIdsOf({ ...facts, kind: 'credit' })[0]

/** The volunteer's own entry of a posting, whichever side of it is at hand: the number by which a record is known. */
export const recordIdOf = (entry: Addressed & Pick<HourEntry, 'kind'>): string => entryIdsOf(entry)[0]
