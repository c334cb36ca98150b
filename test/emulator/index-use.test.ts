import { controlClient } from './support/control-client'
import { freshCollection } from './support/fresh-collection'
import { connectManager } from './support/manager'
import type { Sdk, Transaction } from './support/sdk'
import { sharedEmulator } from './support/shared-emulator'

const { emulator, sdk } = sharedEmulator()

type Collection = Awaited<ReturnType<typeof freshCollection>>

const indexed = async (documents: readonly object[], indexes: readonly (readonly string[])[]) => {
  const collection = await freshCollection(sdk(), documents)
  const manager = connectManager(emulator().url)
  await manager.database.updateCollection(collection.name, {
    CreateIndexes: indexes.map(([direction = '1', ...paths]) =>
      manager.index(`${direction}-${paths.join('-')}`, paths, false, direction),
    ),
  })
  return collection
}

/** How many documents the work made the emulator read. */
const scannedBy = async (collection: Collection, work: () => Promise<unknown>): Promise<unknown> => {
  const control = controlClient(emulator().url)
  await control.post('/_emu/stat', { reset: true })
  await work()
  const { scanned } = await control.stat()
  return Object(scanned)[collection.name].documents
}

describe('how many documents are read', () => {
  const SIZE = 500
  let orders: Collection

  beforeAll(async () => {
    orders = await indexed(
      Array.from({ length: SIZE }, (_value, n) => ({
        _id: `o${n}`,
        town: `t${n % 10}`,
        n,
        at: new Date(n * 1000),
        nick: n % 100 === 0 ? null : `k${n}`,
        place: { type: 'Point', coordinates: [100 + n / 10, 20] },
      })),
      [
        ['1', 'town', 'n'],
        ['-1', 'at'],
        ['1', 'nick'],
        ['2dsphere', 'place'],
      ],
    )
  })

  const cases: readonly [string, (c: Collection, _: Sdk['_']) => Promise<unknown>, number][] = [
    ['an id', (c) => c.doc('o7').get(), 1],
    ['several ids', (c, _) => c.where({ _id: _.in(['o1', 'o2', 'o3']) }).get(), 3],
    ['equality on a prefix', (c) => c.where({ town: 't3' }).get(), 50],
    ['equality on both fields', (c) => c.where({ town: 't3', n: 13 }).get(), 1],
    ['several values of the prefix', (c, _) => c.where({ town: _.in(['t3', 't4']), n: 13 }).get(), 1],
    ['a prefix and a range', (c, _) => c.where({ town: 't3', n: _.gte(100).lt(200) }).get(), 10],
    ['a range alone', (c, _) => c.where({ at: _.gte(new Date(495_000)) }).get(), 5],
    ['null', (c) => c.where({ nick: null }).get(), 5],
    ['count', (c) => c.where({ town: 't3' }).count(), 50],
    ['a page in the order of the index', (c) => c.orderBy('at', 'desc').limit(10).get(), 10],
    ['a page upwards', (c) => c.orderBy('at', 'asc').skip(5).limit(5).get(), 10],
    ['a page below a prefix', (c) => c.where({ town: 't3' }).orderBy('n', 'desc').limit(3).get(), 3],
    [
      'a page below a prefix and within a range',
      (c, _) =>
        c
          .where({ town: 't3', n: _.lt(200) })
          .orderBy('n', 'desc')
          .limit(2)
          .get(),
      2,
    ],
    [
      'an index on a condition before one in the order',
      (c) => c.where({ nick: 'k7' }).orderBy('at', 'asc').get(),
      1,
    ],
    ['an update', (c) => c.where({ town: 't3', n: 23 }).update({ touched: true }), 1],
    ['a leading match of an aggregation', (c) => c.aggregate().match({ town: 't4', n: 14 }).end(), 1],
    [
      'a lookup by an indexed field',
      (c) =>
        c
          .aggregate()
          .match({ _id: 'o5' })
          .lookup({ from: c.name, localField: 'nick', foreignField: 'nick', as: 'same' })
          .end(),
      2,
    ],
    [
      'places near a point',
      (c, _) =>
        c
          .where({ place: _.geoNear({ geometry: new (sdk().db.Geo.Point)(110, 20), maxDistance: 15_000 }) })
          .get(),
      3,
    ],
    [
      'places in a circle',
      (c, _) => c.where({ place: _.geoWithin({ centerSphere: [[110, 20], 15 / 6378.1] }) }).get(),
      3,
    ],
    ['no index helps', (c) => c.where({ 'place.type': 'Point', n: 5 }).get(), SIZE],
  ]

  test.each(cases)('%s', async (_name, work, expected) => {
    expect(await scannedBy(orders, () => work(orders, sdk()._))).toBe(expected)
  })

  test('the counters start anew with a reset', async () => {
    const { scanned } = (await controlClient(emulator().url).post('/_emu/stat', { reset: true })).json()
    expect(Object(scanned)[orders.name]).toEqual({ queries: 0, queriesByIndex: 0, documents: 0 })
  })
})

describe('an indexed query finds what it should', () => {
  test('while a transaction keeps older versions alive', async () => {
    const orders = await indexed(
      [
        { _id: 'a', n: 1 },
        { _id: 'b', n: 2 },
      ],
      [['1', 'n']],
    )
    const transaction: Transaction = await sdk().db.startTransaction()
    await transaction.collection(orders.name).doc('a').get()
    await orders.doc('a').update({ n: 3 })
    const { data } = await orders.orderBy('n', 'asc').get()
    expect(data).toEqual([
      { _id: 'b', n: 2 },
      { _id: 'a', n: 3 },
    ])
    await transaction.rollback()
  })

  test('when different elements of an array fulfil the two ends of a range', async () => {
    const orders = await indexed(
      [
        { _id: 'a', n: [0, 9] },
        { _id: 'b', n: 9 },
      ],
      [['1', 'n']],
    )
    const { data } = await orders.where({ n: sdk()._.gt(5).lt(3) }).get()
    expect(data).toEqual([{ _id: 'a', n: [0, 9] }])
  })
})
