import { freshCollection } from './support/fresh-collection'
import { refusalOf } from './support/refusal-of'
import { sharedEmulator } from './support/shared-emulator'

const { sdk } = sharedEmulator()
let orders: Awaited<ReturnType<typeof freshCollection>>

beforeAll(async () => {
  orders = await freshCollection(sdk(), [
    { _id: 'a', shop: 's1', price: 10, items: ['x', 'y'], at: new Date('2026-03-01T16:30:00Z') },
    { _id: 'b', shop: 's1', price: 20, items: ['x'], at: new Date('2026-03-02T01:00:00Z') },
    { _id: 'c', shop: 's2', price: 5, items: [], at: new Date('2026-03-02T17:00:00Z') },
  ])
})

test('match, group, sort', async () => {
  const $ = sdk()._.aggregate
  const { data } = await orders
    .aggregate()
    .match({ price: sdk()._.gte(5) })
    .group({ _id: '$shop', total: $.sum('$price'), count: $.sum(1), dearest: $.max('$price') })
    .sort({ total: -1 })
    .end()
  expect(data).toEqual([
    { _id: 's1', total: 30, count: 2, dearest: 20 },
    { _id: 's2', total: 5, count: 1, dearest: 5 },
  ])
})

test('what a stage changes, of whole documents that others gave it, is changed in its answer alone', async () => {
  const $ = sdk()._.aggregate
  const groups = orders
    .aggregate()
    .sort({ _id: 1 })
    .group({ _id: '$shop', one: $.last('$$ROOT') })
  const { data } = await groups.addFields({ 'one.price': 0, 'one.seen': true }).sort({ _id: 1 }).end()
  expect(data[1]).toMatchObject({ _id: 's2', one: { _id: 'c', price: 0, seen: true } })
  expect((await orders.doc('c').get()).data).toMatchObject([{ _id: 'c', price: 5, items: [] }])
  expect((await orders.where({ seen: true }).count()).total).toBe(0)
})

test('unwind, count, skip, limit, project, addFields, replaceRoot, sortByCount, bucket', async () => {
  const all = () => orders.aggregate().sort({ _id: 1 })
  expect((await all().unwind('$items').count('n').end()).data).toEqual([{ n: 3 }])
  expect((await all().skip(1).limit(1).project({ price: 1 }).end()).data).toEqual([{ _id: 'b', price: 20 }])
  const twice = await all()
    .addFields({ twice: sdk()._.aggregate.multiply(['$price', 2]) })
    .project({ twice: 1, _id: 0 })
    .end()
  expect(twice.data).toEqual([{ twice: 20 }, { twice: 40 }, { twice: 10 }])
  expect(
    (
      await all()
        .limit(1)
        .replaceRoot({ newRoot: { p: '$price' } })
        .end()
    ).data,
  ).toEqual([{ p: 10 }])
  expect((await all().unwind('$items').sortByCount('$items').end()).data).toEqual([
    { _id: 'x', count: 2 },
    { _id: 'y', count: 1 },
  ])
  const buckets = await all()
    .bucket({ groupBy: '$price', boundaries: [0, 10, 100] })
    .end()
  expect(buckets.data).toEqual([
    { _id: 0, count: 1 },
    { _id: 10, count: 2 },
  ])
})

test('dates are cut by days in Beijing time', async () => {
  const day = sdk()._.aggregate.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' })
  const { data } = await orders
    .aggregate()
    .group({ _id: day, n: sdk()._.aggregate.sum(1) })
    .sort({ _id: 1 })
    .end()
  expect(data).toEqual([
    { _id: '2026-03-02', n: 2 },
    { _id: '2026-03-03', n: 1 },
  ])
})

test('lookup joins by field and by pipeline; an unknown collection joins nothing', async () => {
  const shops = await freshCollection(sdk(), [{ _id: 's1', name: 'One' }])
  const joined = await orders
    .aggregate()
    .sort({ _id: 1 })
    .lookup({ from: shops.name, localField: 'shop', foreignField: '_id', as: 'shops' })
    .project({ shops: 1 })
    .end()
  expect(joined.data).toEqual([
    { _id: 'a', shops: [{ _id: 's1', name: 'One' }] },
    { _id: 'b', shops: [{ _id: 's1', name: 'One' }] },
    { _id: 'c', shops: [] },
  ])
  const byPipeline = await orders
    .aggregate()
    .match({ _id: 'a' })
    .lookup({
      from: shops.name,
      let: { wanted: '$shop' },
      pipeline: sdk()
        ._.aggregate.pipeline()
        .match(sdk()._.expr(sdk()._.aggregate.eq(['$_id', '$$wanted'])))
        .project({ name: 1, _id: 0 })
        .done(),
      as: 'shops',
    })
    .end()
  expect(byPipeline.data[0].shops).toEqual([{ name: 'One' }])
  const nothing = await orders
    .aggregate()
    .limit(1)
    .lookup({ from: 'nowhere', localField: 'a', foreignField: 'b', as: 'x' })
    .end()
  expect(nothing.data[0].x).toEqual([])
})

test('more than a thousand results are not cut', async () => {
  const many = await freshCollection(
    sdk(),
    Array.from({ length: 1001 }, (_value, n) => ({ n })),
  )
  expect((await many.aggregate().project({ n: 1 }).end()).data).toHaveLength(1001)
})

test('stages that would write or run scripts, and unknown ones, are refused', async () => {
  for (const stage of [
    { $out: 'x' },
    { $merge: { into: 'x' } },
    { $unknown: {} },
    { $match: { $where: '1' } },
  ]) {
    const refusal = await refusalOf(
      sdk().db.collection(orders.name).options({ raw: true }).aggregate([stage]).end(),
    )
    expect(refusal.code).toBe('DATABASE_REQUEST_FAILED')
  }
  expect((await orders.count()).total).toBe(3)
})
