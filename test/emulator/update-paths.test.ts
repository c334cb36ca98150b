import { freshCollection } from './support/fresh-collection'
import { refusalOf } from './support/refusal-of'
import { sharedEmulator } from './support/shared-emulator'

const { sdk } = sharedEmulator()

/** What a document becomes by an update where a condition holds, both sent as they are. */
const updated = async (start: object, query: object, update: object): Promise<object> => {
  const collection = await freshCollection(sdk(), [{ _id: 'a', ...start }])
  await collection.options({ raw: true }).where(query).update(update)
  const { _id, ...rest } = (await collection.doc('a').get()).data[0]
  return rest
}

const refused = async (start: object, query: object, update: object): Promise<string> =>
  (await refusalOf(updated(start, query, update))).message

const ITEMS = {
  items: [
    { k: 1, n: 0 },
    { k: 2, n: 0 },
    { k: 3, n: 'x' },
  ],
}

const nOf = (document: object): unknown => Object(document).items.map(({ n }: { n: unknown }) => n)

// https://www.mongodb.com/docs/manual/reference/operator/update/positional/
describe('the positional $', () => {
  test('follows a condition below $and, $elemMatch or $all', async () => {
    const set = { $set: { 'items.$.n': 9 } }
    const and = { $and: [{ _id: 'a' }, { 'items.k': { $gt: 1 } }] }
    expect(nOf(await updated(ITEMS, and, set))).toEqual([0, 9, 'x'])
    const elemMatch = { items: { $elemMatch: { k: 2, n: 0 } } }
    expect(nOf(await updated(ITEMS, elemMatch, set))).toEqual([0, 9, 'x'])
    expect(await updated({ l: [1, 2] }, { l: { $all: [2] } }, { $set: { 'l.$': 9 } })).toEqual({ l: [1, 9] })
  })

  test('works in an array of a nested object', async () => {
    const order = { order: ITEMS }
    const { order: changed } = Object(
      await updated(order, { 'order.items.k': 2 }, { $inc: { 'order.items.$.n': 3 } }),
    )
    expect(nOf(changed)).toEqual([0, 3, 'x'])
  })

  test('is held to the types of what it meets', async () => {
    const message = await refused(ITEMS, { 'items.k': 3 }, { $inc: { 'items.$.n': 1 } })
    expect(message).toContain('Cannot apply $inc to a value of non-numeric type')
    expect(await refused(ITEMS, { 'items.k': 3 }, { $inc: { 'items.$[].n': 1 } })).toContain(
      'Cannot apply $inc',
    )
  })

  test('needs a condition on its array', async () => {
    const message = await refused(ITEMS, { _id: 'a' }, { $set: { 'items.$.n': 1 } })
    expect(message).toContain('The positional operator did not find the match needed from the query.')
  })
})

// https://www.mongodb.com/docs/manual/reference/operator/update/positional-all/
test('$[] stands for every element, and needs an array', async () => {
  const numbers = { items: [{ n: 1 }, { n: 2 }] }
  expect(nOf(await updated(numbers, {}, { $mul: { 'items.$[].n': 2 } }))).toEqual([2, 4])
  expect(await updated({ l: [[1, 2], [3]] }, {}, { $inc: { 'l.$[].$[]': 1 } })).toEqual({ l: [[2, 3], [4]] })
  expect(await refused({}, {}, { $set: { 'items.$[].n': 1 } })).toContain('must exist in the document')
  expect(await refused({ items: 1 }, {}, { $set: { 'items.$[].n': 1 } })).toContain('non-array element')
})

test('a place far beyond the end of an array is refused at once', async () => {
  expect(await refused({ l: [1] }, {}, { $set: { 'l.999999999': 1 } })).toContain(
    "can't backfill more than 1500000",
  )
  expect(await updated({ l: [1] }, {}, { $set: { 'l.2': 1 } })).toEqual({ l: [1, null, 1] })
})

test('addToSet adds to a missing field what it would add to an empty one', async () => {
  const each = { $each: [1, 1, { x: 1 }, { x: 1 }] }
  expect(await updated({}, {}, { $addToSet: { l: each } })).toEqual({ l: [1, { x: 1 }] })
  expect(await updated({ l: [] }, {}, { $addToSet: { l: each } })).toEqual({ l: [1, { x: 1 }] })
})

// https://www.mongodb.com/docs/manual/reference/operator/update/rename/
test('rename does not reach into arrays', async () => {
  const source = await refused({ l: [{ b: 1 }] }, {}, { $rename: { 'l.0.b': 'c' } })
  expect(source).toContain('The source field cannot be an array element')
  const target = await refused({ a: 1, l: [{}] }, {}, { $rename: { a: 'l.0.b' } })
  expect(target).toContain('The destination field cannot be an array element')
})

test('pull understands the operators of queries', async () => {
  const start = { l: [{ t: [1, 2] }, { t: [3] }, {}] }
  expect(await updated(start, {}, { $pull: { l: { t: { $all: [1, 2] } } } })).toEqual({ l: [{ t: [3] }, {}] })
  expect(await updated({ l: [1, [1], 2] }, {}, { $pull: { l: 1 } })).toEqual({ l: [[1], 2] })
})
