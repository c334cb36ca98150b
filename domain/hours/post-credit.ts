import type { HourAccount, HourEntry } from './hour-entry'

/** What is credited, apart from which side of the posting it stands on. */
export type CreditFacts = Pick<
  HourEntry,
  | 'townId'
  | 'stationId'
  | 'volunteerId'
  | 'orderId'
  | 'title'
  | 'project'
  | 'hourClass'
  | 'minutes'
  | 'servedUntilMs'
  | 'confirmedBy'
  | 'lentByStationId'
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
export const entryText = (entry: Omit<HourEntry, 'hash'>): string =>
  JSON.stringify(
    Object.entries(entry)
      .filter(([key]) => key !== 'hash')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

type Side = { readonly account: HourAccount; readonly counter: HourAccount; readonly minutes: number }

function book(facts: CreditFacts, side: Side, id: string, hash: (text: string) => string) {
  const { account, counter, minutes } = side
  const unsigned: Omit<HourEntry, 'hash'> = {
    ...facts,
    id,
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

/**
 * Credits confirmed minutes: two entries that sum to zero, each chained to its account's last one.
 * Entry ids are made of order and volunteer, so that the same service can be credited only once.
 */
export function postCredit(
  facts: CreditFacts,
  accounts: { readonly volunteer: HourAccount; readonly station: HourAccount },
  hash: (text: string) => string,
): Posting {
  const { volunteer, station } = accounts
  const record = `entry:${facts.orderId}:${facts.volunteerId}`
  const credit = book(
    facts,
    { account: volunteer, counter: station, minutes: facts.minutes },
    `${record}:credit`,
    hash,
  )
  const contra = book(
    facts,
    { account: station, counter: volunteer, minutes: -facts.minutes },
    `${record}:contra`,
    hash,
  )
  return {
    volunteer: credit.account,
    station: contra.account,
    entries: [credit.entry, contra.entry],
  }
}
