import { refusalOf } from './support/refusal-of'
import { sharedEmulator } from './support/shared-emulator'

const { sdk } = sharedEmulator()
let unique = 0

/** A new empty collection. */
const newCollection = async (): Promise<string> => {
  unique += 1
  const name = `c${unique}`
  await sdk().db.createCollection(name)
  return name
}

describe('adding', () => {
  test('keeps every type of value', async () => {
    const orders = sdk().db.collection(await newCollection())
    const document = {
      _id: 'a',
      text: '上土市镇 "quoted" \u0000 end',
      whole: 1800,
      large: 2 ** 40,
      fraction: 1.5,
      huge: 1e300,
      yes: true,
      nothing: null,
      at: new Date('2026-01-02T03:04:05.678Z'),
      list: [1, 'two', null, { three: 3 }, [4]],
      nested: { deep: { deeper: ['x'] }, empty: {} },
      emptyList: [],
    }
    await orders.add(document)
    expect((await orders.doc('a').get()).data).toEqual([document])
  })

  test('makes an id of 32 hex digits where none is given', async () => {
    const orders = sdk().db.collection(await newCollection())
    const { id } = await orders.add({ name: '拿铁' })
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect((await orders.doc(String(id)).get()).data).toEqual([{ _id: id, name: '拿铁' }])
  })

  test('accepts a number as id and keeps it apart from the same digits as text', async () => {
    const orders = sdk().db.collection(await newCollection())
    await orders.add({ _id: 7, kind: 'number' })
    await orders.add({ _id: '7', kind: 'text' })
    expect((await orders.doc(7).get()).data).toEqual([{ _id: 7, kind: 'number' }])
    expect((await orders.doc('7').get()).data).toEqual([{ _id: '7', kind: 'text' }])
  })

  test('drops undefined, writes the server date, takes regular expressions', async () => {
    const orders = sdk().db.collection(await newCollection())
    const before = Date.now()
    await orders.add({ _id: 'a', gone: undefined, at: sdk().db.serverDate({ offset: 60_000 }), like: /^a/i })
    const [found] = (await orders.doc('a').get()).data
    expect(Object.keys(found).sort()).toEqual(['_id', 'at', 'like'])
    expect(found.at.getTime()).toBeGreaterThanOrEqual(before + 60_000)
    expect(found.at.getTime()).toBeLessThanOrEqual(Date.now() + 60_000)
  })

  test('adds several documents or none', async () => {
    const orders = sdk().db.collection(await newCollection())
    const { ids } = await orders.add([{ _id: 'a' }, { n: 2 }])
    expect(ids).toHaveLength(2)
    const refusal = await refusalOf(orders.add([{ _id: 'b' }, { _id: 'a' }]))
    expect(refusal.code).toBe('DATABASE_REQUEST_FAILED')
    expect(refusal.message).toContain('E11000 duplicate key error collection: tnt-local.')
    expect(refusal.message).toContain('index: _id_ dup key: { : "a" }')
    expect((await orders.doc('b').get()).data).toEqual([])
    expect((await refusalOf(orders.add([{ _id: 'c' }, { _id: 'c' }]))).message).toContain('E11000')
    expect((await orders.count()).total).toBe(2)
  })

  test('refuses names that MongoDB does not store', async () => {
    const orders = sdk().db.collection(await newCollection())
    expect((await refusalOf(orders.add({ a: { $b: 1 } }))).message).toContain(
      "The dollar ($) prefixed field '$b' in 'a.$b' is not valid for storage.",
    )
    expect((await orders.count()).total).toBe(0)
  })
})

describe('a missing collection', () => {
  test('makes every request fail', async () => {
    const nowhere = sdk().db.collection('nowhere')
    const requests = [
      nowhere.add({ a: 1 }),
      nowhere.get(),
      nowhere.doc('a').get(),
      nowhere.doc('a').set({ a: 1 }),
      nowhere.where({ a: 1 }).update({ a: 2 }),
      nowhere.where({ a: 1 }).remove(),
      nowhere.count(),
      nowhere.aggregate().match({ a: 1 }).end(),
    ]
    for (const request of requests) {
      expect(await refusalOf(request)).toEqual({
        code: 'DATABASE_COLLECTION_NOT_EXIST',
        message: expect.stringContaining('[ResourceNotFound] Db or Table not exist: nowhere.'),
      })
    }
  })

  test('cannot be created twice', async () => {
    const name = await newCollection()
    expect((await refusalOf(sdk().db.createCollection(name))).code).toBe('DATABASE_COLLECTION_ALREADY_EXIST')
  })
})

describe('getting', () => {
  let name: string

  beforeAll(async () => {
    name = await newCollection()
    const documents = Array.from({ length: 1100 }, (_value, n) => ({
      _id: `d${n}`,
      n,
      parity: n % 2,
      tags: [n, n + 1],
    }))
    for (let from = 0; from < documents.length; from += 300) {
      await sdk()
        .db.collection(name)
        .add(documents.slice(from, from + 300))
    }
  })

  test('answers 100 documents without a limit and 1,000 at most', async () => {
    const all = sdk().db.collection(name)
    expect((await all.get()).data).toHaveLength(100)
    expect((await all.limit(5000).get()).data).toHaveLength(1000)
    expect((await all.limit(7).get()).data).toHaveLength(7)
    expect((await all.count()).total).toBe(1100)
  })

  test('sorts by several fields, skips and limits', async () => {
    const page = await sdk()
      .db.collection(name)
      .orderBy('parity', 'desc')
      .orderBy('n', 'asc')
      .skip(548)
      .limit(4)
      .get()
    expect(page.data.map(({ n }: { n: number }) => n)).toEqual([1097, 1099, 0, 2])
  })

  test('projects fields in and out, and slices arrays', async () => {
    const one = sdk().db.collection(name).where({ n: 3 })
    expect((await one.field({ n: true }).get()).data).toEqual([{ _id: 'd3', n: 3 }])
    expect((await one.field({ n: 1, _id: 0 }).get()).data).toEqual([{ n: 3 }])
    expect((await one.field({ tags: false, parity: false }).get()).data).toEqual([{ _id: 'd3', n: 3 }])
    expect((await one.field({ tags: sdk().db.command.project.slice(1) }).get()).data).toEqual([
      expect.objectContaining({ _id: 'd3', tags: [3] }),
    ])
    expect((await sdk().db.collection(name).doc('d3').field({ parity: true }).get()).data).toEqual([
      { _id: 'd3', parity: 1 },
    ])
  })

  test('answers an empty list for an unknown id', async () => {
    expect((await sdk().db.collection(name).doc('unknown').get()).data).toEqual([])
  })
})

describe('sorting', () => {
  test('orders missing and null alike, then numbers, texts, objects, arrays by element, booleans, dates', async () => {
    const mixed = sdk().db.collection(await newCollection())
    await mixed.add([
      { _id: 'date', v: new Date(0) },
      { _id: 'true', v: true },
      { _id: 'text', v: 'a' },
      { _id: 'object', v: { a: 1 } },
      { _id: 'array', v: [9, 5] },
      { _id: 'six', v: 6 },
      { _id: 'null', v: null },
      { _id: 'missing' },
      { _id: 'false', v: false },
    ])
    const ascending = (await mixed.orderBy('v', 'asc').get()).data.map(({ _id }: { _id: string }) => _id)
    expect(ascending).toEqual(['null', 'missing', 'array', 'six', 'text', 'object', 'false', 'true', 'date'])
    const descending = (await mixed.orderBy('v', 'desc').get()).data.map(({ _id }: { _id: string }) => _id)
    expect(descending).toEqual(['date', 'true', 'false', 'object', 'text', 'array', 'six', 'null', 'missing'])
  })
})

test('sorting compares objects field by field and arrays element by element', async () => {
  const mixed = sdk().db.collection(await newCollection())
  const inOrder = [NaN, -1, 2, '10', '9', { a: 1 }, { a: 1, b: 0 }, { a: 2 }, { b: 0 }, { a: 'x' }]
  await mixed.add(inOrder.map((v, n) => ({ _id: n, v })).reverse())
  const nested = [[1], [1, 2], [2], [{ a: 1 }]]
  await mixed.add(nested.map((list, n) => ({ _id: 100 + n, v: [list] })).reverse())
  const ids = (await mixed.orderBy('v', 'asc').get()).data.map(({ _id }: { _id: number }) => _id)
  expect(ids).toEqual([...inOrder.keys(), ...[...nested.keys()].map((n) => 100 + n)])
})

describe('setting, updating and removing', () => {
  test('set replaces the document, or makes it', async () => {
    const orders = sdk().db.collection(await newCollection())
    expect(await orders.doc('a').set({ n: 1, old: true })).toMatchObject({ updated: 0, upsertedId: 'a' })
    const replaced = await orders.doc('a').set({ n: 2 })
    expect(replaced.updated).toBe(1)
    expect((await orders.doc('a').get()).data).toEqual([{ _id: 'a', n: 2 }])
  })

  test('update merges nested objects, set-commands replace them', async () => {
    const orders = sdk().db.collection(await newCollection())
    await orders.add({ _id: 'a', address: { town: '上土市镇', village: 'x' }, list: [1, 2] })
    await orders.doc('a').update({ address: { village: 'y' }, list: [3] })
    expect((await orders.doc('a').get()).data).toEqual([
      { _id: 'a', address: { town: '上土市镇', village: 'y' }, list: [3] },
    ])
    await orders.doc('a').update({ address: sdk()._.set({ only: true }) })
    expect((await orders.doc('a').get()).data[0].address).toEqual({ only: true })
  })

  test('counts only documents that changed, and none for an unknown id', async () => {
    const orders = sdk().db.collection(await newCollection())
    await orders.add([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ])
    expect((await orders.where({ n: sdk()._.gt(0) }).update({ n: 2 })).updated).toBe(1)
    expect((await orders.doc('unknown').update({ n: 3 })).updated).toBe(0)
    expect((await orders.where({ n: 9 }).update({ n: 3 })).updated).toBe(0)
  })

  test('updates one or many', async () => {
    const orders = sdk().db.collection(await newCollection())
    await orders.add([{ n: 1 }, { n: 1 }, { n: 2 }])
    expect((await orders.where({ n: 1 }).options({ multiple: false }).update({ n: 3 })).updated).toBe(1)
    expect((await orders.where({}).update({ seen: true })).updated).toBe(3)
  })

  test('updateAndReturn answers with the document after the update', async () => {
    const orders = sdk().db.collection(await newCollection())
    await orders.add({ _id: 'a', n: 1 })
    const found = await orders.where({ n: 1 }).updateAndReturn({ n: sdk()._.inc(4) })
    expect(found).toMatchObject({ updated: 1, doc: { _id: 'a', n: 5 } })
    expect(await orders.where({ n: 1 }).updateAndReturn({ n: 9 })).toMatchObject({ updated: 0, doc: null })
  })

  test('removes one by id, all that match, or one of them', async () => {
    const orders = sdk().db.collection(await newCollection())
    await orders.add([{ _id: 'a', n: 1 }, { n: 1 }, { n: 1 }, { n: 2 }])
    expect((await orders.doc('a').remove()).deleted).toBe(1)
    expect((await orders.doc('a').remove()).deleted).toBe(0)
    expect((await orders.where({ n: 1 }).options({ multiple: false }).remove()).deleted).toBe(1)
    expect((await orders.where({ n: 1 }).remove()).deleted).toBe(1)
    expect((await orders.get()).data.map(({ n }: { n: number }) => n)).toEqual([2])
  })

  test('does not let a document change its id', async () => {
    const orders = sdk().db.collection(await newCollection())
    await orders.add({ _id: 'a' })
    const refusal = await refusalOf(
      orders
        .where({ _id: 'a' })
        .options({ raw: true })
        .update({ $set: { _id: 'b' } }),
    )
    expect(refusal.message).toContain("would modify the immutable field '_id'")
  })

  test('answers copies: what a caller does to them stays with the caller', async () => {
    const orders = sdk().db.collection(await newCollection())
    const document = { _id: 'a', list: [1], nested: { x: 1, deep: [{ y: 1 }] } }
    await orders.add(document)
    const [first] = (await orders.doc('a').get()).data
    first.list.push(2)
    await orders.aggregate().addFields({ 'nested.x': 9, 'nested.deep': 9, list: 9 }).end()
    await orders.aggregate().project({ 'nested.x': 0 }).end()
    expect((await orders.doc('a').get()).data).toEqual([document])
  })
})
