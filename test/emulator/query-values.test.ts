import { freshCollection } from './support/fresh-collection'
import { sharedEmulator } from './support/shared-emulator'

const { sdk } = sharedEmulator()

/** Numbers of the documents that a query finds, sent as it is. */
const found = async (documents: readonly object[], query: object): Promise<readonly number[]> => {
  const collection = await freshCollection(
    sdk(),
    documents.map((fields, n) => ({ _id: n, ...fields })),
  )
  const { data } = await collection.options({ raw: true }).where(query).orderBy('_id', 'asc').get()
  return data.map(({ _id }: { _id: number }) => _id)
}

type Case = readonly [name: string, documents: readonly object[], query: object, found: readonly number[]]

const expectCases = (cases: readonly Case[]) =>
  test.each(cases)('%s', async (_name, documents, query, expected) => {
    expect(await found(documents, query)).toEqual(expected)
  })

// https://www.mongodb.com/docs/manual/tutorial/query-for-null-fields/
describe('null', () => {
  const values = [{ n: null }, {}, { n: 1 }, { n: [] }, { n: [null] }]
  expectCases([
    ['is missing too, and an element', values, { n: null }, [0, 1, 4]],
    ['not null', values, { n: { $ne: null } }, [2, 3]],
    ['at least null is null or missing', values, { n: { $gte: null } }, [0, 1, 4]],
    ['more than null is nothing', values, { n: { $gt: null } }, []],
    [
      'below arrays: an object without the field, but no empty array and no plain element',
      [{ a: [] }, { a: [{}] }, { a: [1] }, { a: {} }, { a: [{ b: 1 }, {}] }, { a: [{ b: 1 }, 5] }, { a: 5 }],
      { 'a.b': null },
      [1, 3, 4, 6],
    ],
    [
      'existence below arrays',
      [{ a: [] }, { a: [{}] }, { a: [{ b: 1 }, {}] }, { a: { b: null } }],
      { 'a.b': { $exists: true } },
      [2, 3],
    ],
  ])
})

// https://www.mongodb.com/docs/manual/tutorial/query-array-of-documents/
describe('arrays in arrays of objects', () => {
  const items = [
    { items: [{ tags: ['x', 'y'], n: [1] }, { tags: ['z'] }] },
    { items: [{ tags: ['z'], n: [9] }, { n: 5 }] },
    { items: { tags: 'x', n: 7 } },
  ]
  expectCases([
    ['equal', items, { 'items.tags': 'x' }, [0, 2]],
    ['in', items, { 'items.tags': { $in: ['x', 'q'] } }, [0, 2]],
    ['not in', items, { 'items.tags': { $nin: ['x', 'q'] } }, [1]],
    ['in, by a regular expression', items, { 'items.tags': { $in: [/^X/i] } }, [0, 2]],
    ['greater', items, { 'items.n': { $gt: 6 } }, [1, 2]],
    ['size', items, { 'items.tags': { $size: 2 } }, [0]],
    ['all', items, { 'items.tags': { $all: ['x', 'z'] } }, [0]],
    ['elemMatch', items, { 'items.tags': { $elemMatch: { $gt: 'x', $lt: 'z' } } }, [0]],
    ['a regular expression', items, { 'items.tags': /^y/ }, [0]],
    ['remainder', items, { 'items.n': { $mod: [7, 0] } }, [2]],
    ['a place in the array', items, { 'items.0.tags': 'z' }, [1]],
    [
      'a place, or a field of that name',
      [{ a: [5] }, { a: [{ 0: 5 }] }, { a: [6, 5] }],
      { 'a.0': 5 },
      [0, 1],
    ],
  ])
})

describe('$all', () => {
  const documents = [{ a: 4 }, { a: [4, 5] }, { a: 5 }, { b: [{ t: [4] }, { t: 5 }] }]
  expectCases([
    ['also of a field that is no array', documents, { a: { $all: [4] } }, [0, 1]],
    ['under not', documents, { a: { $not: { $all: [4] } } }, [2, 3]],
    ['under elemMatch', documents, { b: { $elemMatch: { t: { $all: [4] } } } }, [3]],
    ['of nothing is nothing', documents, { a: { $all: [] } }, []],
    [
      'with elemMatch',
      [{ a: [{ k: 1 }, { k: 2 }] }, { a: [{ k: 1 }] }],
      { a: { $all: [{ $elemMatch: { k: 1 } }, { $elemMatch: { k: 2 } }] } },
      [0],
    ],
  ])
})

// https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
describe('comparisons', () => {
  expectCases([
    ['whole arrays', [{ a: [1, 2] }, { a: [3] }, { a: 5 }], { a: { $gt: [2] } }, [1]],
    ['objects by their fields in order', [{ a: { x: 1 } }, { a: { x: 3 } }], { a: { $gt: { x: 2 } } }, [1]],
    [
      'objects are equal with their fields in the same order',
      [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }],
      { a: { $eq: { x: 1, y: 2 } } },
      [0],
    ],
    ['texts by their code points', [{ s: '😀' }, { s: '　' }, { s: 'a' }], { s: { $gt: '！' } }, [0]],
    ['NaN is only itself', [{ n: Number.NaN }, { n: 2 }], { n: { $gte: Number.NaN } }, [0]],
    ['no number is beside NaN', [{ n: Number.NaN }, { n: 2 }], { n: { $lt: 5 } }, [1]],
  ])

  test('texts sort by their code points, in an aggregation too', async () => {
    const texts = await freshCollection(sdk(), [{ _id: '😀' }, { _id: '！' }, { _id: 'a' }])
    const order = ['a', '！', '😀'].map((_id) => ({ _id }))
    expect((await texts.orderBy('_id', 'asc').get()).data).toEqual(order)
    expect((await texts.aggregate().sort({ _id: 1 }).end()).data).toEqual(order)
  })
})

test('an expression may use the operators that mean something else in a query', async () => {
  const $ = sdk()._.aggregate
  const lists = await freshCollection(sdk(), [
    { _id: 'a', l: [1, 2, 3], ok: true },
    { _id: 'b', l: [], ok: true },
  ])
  const { data } = await lists.where(sdk()._.expr($.and(['$ok', $.gt([$.size('$l'), 2])]))).get()
  expect(data.map(({ _id }: { _id: string }) => _id)).toEqual(['a'])
})
