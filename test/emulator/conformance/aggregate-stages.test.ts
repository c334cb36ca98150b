import { openEnvironment } from './support/environment'
import type { Collection, Environment } from './support/environment-parts'

let environment: Environment
let orders: Collection
let shops: Collection

beforeAll(async () => {
  environment = await openEnvironment()
  orders = await environment.collection([
    { _id: 'a', shop: 's1', price: 10, items: ['x', 'y'] },
    { _id: 'b', shop: 's1', price: 20, items: ['x'] },
    { _id: 'c', shop: 's2', price: 5, items: [] },
    { _id: 'd', price: 40, items: null },
  ])
  shops = await environment.collection([
    { _id: 's1', name: 'One', open: true },
    { _id: 's2', name: 'Two', open: false },
  ])
})

afterAll(() => environment.close())

type Pipeline = ReturnType<Collection['aggregate']>
type Command = Environment['db']['command']

const run = async (build: (pipeline: Pipeline, command: Command) => Pipeline): Promise<unknown> =>
  (await build(orders.aggregate(), environment.db.command).end()).data

// Each stage has a page below docs.cloudbase.net/api-reference/server/node-sdk/database/aggregate/stages
// and developers.weixin.qq.com/minigame/dev/wxcloud/reference-sdk-api/database/aggregate,
// for example …/stages/lookup and …/aggregate/Aggregate.lookup.md.
describe('shaping', () => {
  test('addFields adds and overwrites', async () => {
    const data = await run((p, _) =>
      p.match({ _id: 'a' }).addFields({ twice: _.aggregate.multiply(['$price', 2]), items: 0 }),
    )
    expect(data).toEqual([{ _id: 'a', shop: 's1', price: 10, items: 0, twice: 20 }])
  })

  test('project includes, excludes and computes', async () => {
    expect(await run((p) => p.match({ _id: 'a' }).project({ price: 1 }))).toEqual([{ _id: 'a', price: 10 }])
    expect(await run((p) => p.match({ _id: 'b' }).project({ items: 0, _id: 0 }))).toEqual([
      { shop: 's1', price: 20 },
    ])
    expect(await run((p) => p.match({ _id: 'a' }).project({ _id: 0, of: '$shop', no: '$missing' }))).toEqual([
      { of: 's1' },
    ])
  })

  test('replaceRoot', async () => {
    expect(await run((p) => p.match({ _id: 'a' }).replaceRoot({ newRoot: { was: '$_id' } }))).toEqual([
      { was: 'a' },
    ])
  })

  test('unwind leaves out empty arrays and null unless told otherwise', async () => {
    const short = (p: Pipeline) => p.sort({ _id: 1 }).project({ items: 1 })
    expect(await run((p) => short(p).unwind('$items'))).toEqual([
      { _id: 'a', items: 'x' },
      { _id: 'a', items: 'y' },
      { _id: 'b', items: 'x' },
    ])
    const kept = { path: '$items', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true }
    expect(await run((p) => short(p).skip(1).unwind(kept))).toEqual([
      { _id: 'b', items: 'x', at: 0 },
      { _id: 'c', at: null },
      { _id: 'd', items: null, at: null },
    ])
  })
})

describe('selecting', () => {
  test('match takes the commands of where', async () => {
    const data = await run((p, _) =>
      p
        .match({ price: _.gte(10).lt(40) })
        .sort({ _id: 1 })
        .project({ _id: 1 }),
    )
    expect(data).toEqual([{ _id: 'a' }, { _id: 'b' }])
  })

  test('match by an expression', async () => {
    const data = await run((p, _) =>
      p
        .match(_.expr(_.aggregate.eq([_.aggregate.mod(['$price', 20]), 0])))
        .sort({ _id: 1 })
        .project({ _id: 1 }),
    )
    expect(data).toEqual([{ _id: 'b' }, { _id: 'd' }])
  })

  test('sort, skip, limit', async () => {
    const data = await run((p) => p.sort({ shop: 1, price: -1 }).skip(1).limit(2).project({ _id: 1 }))
    expect(data).toEqual([{ _id: 'b' }, { _id: 'a' }])
  })

  test('sample gives as many as asked for', async () => {
    expect(await run((p) => p.sample({ size: 2 }))).toHaveLength(2)
  })

  test('count', async () => {
    expect(await run((p) => p.count('total'))).toEqual([{ total: 4 }])
  })
})

describe('grouping', () => {
  test('group with every accumulator', async () => {
    const data = await run((p, { aggregate: $ }) =>
      p
        .match({ shop: 's1' })
        .sort({ _id: 1 })
        .group({
          _id: '$shop',
          sum: $.sum('$price'),
          count: $.sum(1),
          avg: $.avg('$price'),
          min: $.min('$price'),
          max: $.max('$price'),
          first: $.first('$_id'),
          last: $.last('$_id'),
          all: $.push('$price'),
          set: $.addToSet('$shop'),
          pop: $.stdDevPop('$price'),
        }),
    )
    expect(data).toEqual([
      {
        _id: 's1',
        sum: 30,
        count: 2,
        avg: 15,
        min: 10,
        max: 20,
        first: 'a',
        last: 'b',
        all: [10, 20],
        set: ['s1'],
        pop: 5,
      },
    ])
  })

  test('stdDevSamp', async () => {
    const data = await run((p, { aggregate: $ }) =>
      p.match({ shop: 's1' }).group({ _id: null, samp: $.stdDevSamp('$price') }),
    )
    expect(data).toEqual([{ _id: null, samp: expect.closeTo(7.0710678, 6) }])
  })

  test('group by several fields; a missing one is left out of the key', async () => {
    const data = await run((p, { aggregate: $ }) =>
      p.group({ _id: { shop: '$shop' }, n: $.sum(1) }).sort({ n: -1, '_id.shop': 1 }),
    )
    expect(data).toEqual([
      { _id: { shop: 's1' }, n: 2 },
      { _id: {}, n: 1 },
      { _id: { shop: 's2' }, n: 1 },
    ])
  })

  test('group by one field; a missing one is null', async () => {
    const data = await run((p, { aggregate: $ }) => p.group({ _id: '$shop', n: $.sum(1) }).sort({ _id: 1 }))
    expect(data).toEqual([
      { _id: null, n: 1 },
      { _id: 's1', n: 2 },
      { _id: 's2', n: 1 },
    ])
  })

  test('sortByCount', async () => {
    expect(await run((p) => p.unwind('$items').sortByCount('$items'))).toEqual([
      { _id: 'x', count: 2 },
      { _id: 'y', count: 1 },
    ])
  })

  test('bucket leaves out empty buckets and has a default', async () => {
    const bucket = { groupBy: '$price', boundaries: [0, 8, 15, 18], default: 'other' }
    expect(await run((p) => p.bucket(bucket))).toEqual([
      { _id: 0, count: 1 },
      { _id: 8, count: 1 },
      { _id: 'other', count: 2 },
    ])
  })

  test('bucket fails for a value in no bucket', async () => {
    await expect(run((p) => p.bucket({ groupBy: '$price', boundaries: [0, 10] }))).rejects.toThrow()
  })

  test('bucketAuto', async () => {
    expect(await run((p) => p.bucketAuto({ groupBy: '$price', buckets: 2 }))).toEqual([
      { _id: { min: 5, max: 20 }, count: 2 },
      { _id: { min: 20, max: 40 }, count: 2 },
    ])
  })
})

// docs.cloudbase.net/api-reference/server/node-sdk/database/aggregate/stages/lookup
describe('lookup', () => {
  test('by equal fields; a missing field is null', async () => {
    const data = await run((p) =>
      p
        .sort({ _id: 1 })
        .skip(2)
        .lookup({ from: shops.name, localField: 'shop', foreignField: '_id', as: 'joined' })
        .project({ 'joined.name': 1 }),
    )
    expect(data).toEqual([
      { _id: 'c', joined: [{ name: 'Two' }] },
      { _id: 'd', joined: [] },
    ])
  })

  test('from an array every element is looked up', async () => {
    const lists = await environment.collection([{ _id: 'l', shops: ['s2', 'nowhere', 's1'] }])
    const { data } = await lists
      .aggregate()
      .lookup({ from: shops.name, localField: 'shops', foreignField: '_id', as: 'joined' })
      .end()
    expect(data[0].joined.map(({ _id }: { _id: string }) => _id).sort()).toEqual(['s1', 's2'])
  })

  test('by a pipeline with variables', async () => {
    const data = await run((p, _) =>
      p
        .sort({ _id: 1 })
        .limit(3)
        .lookup({
          from: shops.name,
          let: { wanted: '$shop' },
          pipeline: _.aggregate
            .pipeline()
            .match(
              _.expr(
                _.aggregate.and([_.aggregate.eq(['$_id', '$$wanted']), _.aggregate.eq(['$open', true])]),
              ),
            )
            .project({ _id: 0, name: 1 })
            .done(),
          as: 'joined',
        })
        .project({ joined: 1 }),
    )
    expect(data).toEqual([
      { _id: 'a', joined: [{ name: 'One' }] },
      { _id: 'b', joined: [{ name: 'One' }] },
      { _id: 'c', joined: [] },
    ])
  })
})
