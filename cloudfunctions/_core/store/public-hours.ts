import type { HourEntry } from '../../../domain/hours/hour-entry'
import type { PublishedOrder } from '../../../domain/hours/public-record'
import { stationAccountId } from '../../../domain/kernel/ids'
import type { Person } from '../../../domain/people/person'
import { hourEntries } from './collections'
import { _, database } from './database'

type Joined = {
  readonly _id: string
  readonly orders: readonly PublishedOrder[]
  readonly people: readonly Pick<Person, 'contact' | 'consents'>[]
}

export type PostedCredit = {
  readonly credit: HourEntry
  readonly order: PublishedOrder | null
  readonly volunteer: Pick<Person, 'contact' | 'consents'> | null
}

/** Where the list goes on. The entry's hash breaks ties: unlike its id it names nobody. */
export const creditCursor = ({ atMs, hash }: HourEntry): string => `${atMs}.${hash}`

function afterCursor(cursor: string | undefined): object {
  const [atMs, hash] = cursor?.split('.') ?? []
  if (atMs === undefined || hash === undefined) return {}
  return _.or([{ atMs: _.lt(Number(atMs)) }, { atMs: Number(atMs), hash: _.lt(hash) }])
}

/**
 * What a station has credited since then, newest first, with what decides how it is published. Read from its own
 * account: the volunteers' side of the same postings stands in as many accounts as there are volunteers. One trip.
 */
export async function creditsPostedBy(
  stationId: string,
  sinceMs: number,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<readonly PostedCredit[]> {
  const credits = { accountId: stationAccountId(stationId), kind: 'credit', atMs: _.gte(sinceMs) }
  const { data } = await database
    .collection('hour_entries')
    .aggregate()
    .match(_.and([credits, afterCursor(cursor)]))
    .sort({ atMs: -1, hash: -1 })
    .limit(limit + 1)
    .lookup({ from: 'orders', localField: 'orderId', foreignField: '_id', as: 'orders' })
    .lookup({ from: 'people', localField: 'volunteerId', foreignField: '_id', as: 'people' })
    .end()
  const rows: readonly Joined[] = data
  return rows.map(({ orders, people, ...document }) => ({
    credit: hourEntries.read(document),
    order: orders[0] ?? null,
    volunteer: people[0] ?? null,
  }))
}
