import { freshCollection } from './support/fresh-collection'
import { refusalOf } from './support/refusal-of'
import type { Sdk } from './support/sdk'
import { sharedEmulator } from './support/shared-emulator'

const { sdk } = sharedEmulator()

type UpdateOf = (command: Sdk['_']) => object

/** What `start` becomes by the SDK's update. */
const updated = async (start: object, update: UpdateOf): Promise<object> => {
  const collection = await freshCollection(sdk(), [{ _id: 'a', ...start }])
  await collection.doc('a').update(update(sdk()._))
  const { _id, ...rest } = (await collection.doc('a').get()).data[0]
  return rest
}

describe('update operators', () => {
  const cases: readonly [string, object, UpdateOf, object][] = [
    ['inc adds, and starts a missing field', { n: 1 }, (_) => ({ n: _.inc(2), m: _.inc(5) }), { n: 3, m: 5 }],
    [
      'mul multiplies, and makes a missing field 0',
      { n: 4 },
      (_) => ({ n: _.mul(2.5), m: _.mul(3) }),
      { n: 10, m: 0 },
    ],
    ['min and max', { a: 5, b: 5 }, (_) => ({ a: _.min(3), b: _.max(3) }), { a: 3, b: 5 }],
    [
      'remove drops a field',
      { a: 1, b: { c: 1, d: 2 } },
      (_) => ({ a: _.remove(), b: { c: _.remove() } }),
      { b: { d: 2 } },
    ],
    ['rename', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
    [
      'push appends',
      { l: [1] },
      (_) => ({ l: _.push([2, 3]), m: _.push(['x']) }),
      { l: [1, 2, 3], m: ['x'] },
    ],
    [
      'push with position, sort and slice',
      { l: [5, 1] },
      (_) => ({ l: _.push({ each: [3, 9], sort: 1, slice: -3 }), m: _.push({ each: [1], position: 0 }) }),
      { l: [3, 5, 9], m: [1] },
    ],
    [
      'unshift, pop and shift',
      { a: [2], b: [1, 2], c: [1, 2] },
      (_) => ({ a: _.unshift([1]), b: _.pop(), c: _.shift() }),
      { a: [1, 2], b: [1], c: [2] },
    ],
    [
      'pull by value and by condition',
      { a: [1, 2, 1], b: [1, 5, 9] },
      (_) => ({ a: _.pull(1), b: _.pull(_.gt(4)) }),
      { a: [2], b: [1] },
    ],
    [
      'pull objects that match',
      { a: [{ k: 1 }, { k: 2 }] },
      (_) => ({ a: _.pull({ k: 1 }) }),
      { a: [{ k: 2 }] },
    ],
    ['pullAll', { a: [1, 2, 3, 1] }, (_) => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
    [
      'addToSet',
      { a: [1] },
      (_) => ({ a: _.addToSet({ $each: [1, 2] }), b: _.addToSet('x') }),
      { a: [1, 2], b: ['x'] },
    ],
    ['set replaces an object', { a: { b: 1, c: 2 } }, (_) => ({ a: _.set({ d: 3 }) }), { a: { d: 3 } }],
    [
      'a path into an array',
      { l: [{ n: 1 }, { n: 2 }] },
      () => ({ 'l.1.n': 5 }),
      { l: [{ n: 1 }, { n: 5 }] },
    ],
    [
      'a place past the end is reached over nulls',
      { l: [1] },
      () => ({ 'l.3': 4 }),
      { l: [1, null, null, 4] },
    ],
    ['a nested path makes its objects', {}, () => ({ a: { b: { c: 1 } } }), { a: { b: { c: 1 } } }],
    ['a date', { at: null }, () => ({ at: new Date(5) }), { at: new Date(5) }],
  ]

  test.each(cases)('%s', async (_name, start, update, expected) => {
    expect(await updated(start, update)).toEqual(expected)
  })

  test('the positional $ changes the element the condition found', async () => {
    const collection = await freshCollection(sdk(), [
      {
        _id: 'a',
        l: [
          { k: 1, n: 0 },
          { k: 2, n: 0 },
        ],
      },
    ])
    await collection.where({ 'l.k': 2 }).update({ 'l.$.n': 7 })
    expect((await collection.doc('a').get()).data[0].l).toEqual([
      { k: 1, n: 0 },
      { k: 2, n: 7 },
    ])
  })

  test('one update changes many documents without tying them together', async () => {
    const collection = await freshCollection(sdk(), [{ _id: 'a' }, { _id: 'b' }])
    await collection.where({}).update({ shared: sdk()._.set({ list: [1] }) })
    await collection.doc('a').update({ 'shared.list': sdk()._.push([2]) })
    expect((await collection.doc('b').get()).data[0].shared).toEqual({ list: [1] })
  })
})

describe('what MongoDB refuses is refused in its words, and changes nothing', () => {
  const start = { n: 1, text: 'x', nothing: null, list: [1], nested: { a: null } }
  const cases: readonly [string, UpdateOf, string][] = [
    [
      'inc on a text',
      (_) => ({ text: _.inc(1) }),
      `Cannot apply $inc to a value of non-numeric type. {_id: "a"} has the field 'text' of non-numeric type string`,
    ],
    ['inc on null', (_) => ({ nothing: _.inc(1) }), 'of non-numeric type null'],
    ['mul on an array', (_) => ({ list: _.mul(2) }), 'Cannot apply $mul to a value of non-numeric type'],
    ['inc by a text', () => ({ $inc: { n: 'x' } }), 'Cannot increment with non-numeric argument: {n: "x"}'],
    [
      'push on a number',
      (_) => ({ n: _.push([1]) }),
      `The field 'n' must be an array but is of type int in document {_id: "a"}`,
    ],
    ['push on null', (_) => ({ nothing: _.push([1]) }), 'must be an array but is of type null'],
    [
      'addToSet on a text',
      (_) => ({ text: _.addToSet(1) }),
      `Cannot apply $addToSet to non-array field. Field named 'text' has non-array type string`,
    ],
    ['pull on a number', (_) => ({ n: _.pull(1) }), 'Cannot apply $pull to a non-array value'],
    [
      'pop on a text',
      (_) => ({ text: _.pop() }),
      `Path 'text' contains an element of non-array type 'string'`,
    ],
    [
      'a path through null',
      () => ({ nothing: { x: 1 } }),
      "Cannot create field 'x' in element {nothing: null}",
    ],
    [
      'a path through nested null',
      () => ({ 'nested.a.x': 1 }),
      "Cannot create field 'x' in element {a: null}",
    ],
    ['a path through a text', () => ({ 'text.x': 1 }), `Cannot create field 'x' in element {text: "x"}`],
    ['a name inside an array', () => ({ 'list.x': 1 }), "Cannot create field 'x' in element {list: [ 1 ]}"],
    [
      'conflicting paths',
      (_) => ({ $set: { nested: 1 }, $inc: { 'nested.b': 1 } }),
      "Updating the path 'nested.b' would create a conflict at 'nested'",
    ],
    [
      'the same path twice',
      () => ({ $set: { n: 1 }, $inc: { n: 1 } }),
      "Updating the path 'n' would create a conflict at 'n'",
    ],
    ['an unknown operator', () => ({ $unknown: { n: 1 } }), 'Unknown modifier: $unknown'],
    [
      'an empty update',
      () => ({ meta: {} }),
      `'$set' is empty. You must specify a field like so: {$set: {<field>: ...}}`,
    ],
    [
      'a path with an empty name',
      () => ({ 'a..b': 1 }),
      "The update path 'a..b' contains an empty field name, which is not allowed.",
    ],
    [
      'a name with a dollar',
      () => ({ $set: { 'a.$b': 1 } }),
      "The dollar ($) prefixed field '$b' in 'a.$b' is not valid for storage.",
    ],
    [
      "a path into JavaScript's own objects",
      () => ({ 'constructor.prototype.polluted': 1 }),
      "does not accept the field name 'constructor'",
    ],
    [
      'rename onto itself',
      () => ({ $rename: { n: 'n' } }),
      'The source and target field for $rename must differ',
    ],
  ]

  test.each(cases)('%s', async (_name, update, sentence) => {
    const collection = await freshCollection(sdk(), [{ _id: 'a', ...start }])
    const raw = Object.keys(update(sdk()._)).some((key) => key.startsWith('$'))
    const target = raw ? collection.where({ _id: 'a' }).options({ raw: true }) : collection.doc('a')
    const refusal = await refusalOf(target.update(update(sdk()._)))
    expect(refusal.code).toBe('DATABASE_REQUEST_FAILED')
    expect(refusal.message).toContain('[FailedOperation] multiple write errors: [{write errors: [{')
    expect(refusal.message).toContain(sentence)
    expect((await collection.doc('a').get()).data).toEqual([{ _id: 'a', ...start }])
  })

  test('of many documents none is changed when one refuses', async () => {
    const collection = await freshCollection(sdk(), [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 'x' },
    ])
    await refusalOf(collection.where({}).update({ n: sdk()._.inc(1) }))
    expect((await collection.orderBy('_id', 'asc').get()).data).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 'x' },
    ])
  })

  test('a document over 16 MB', async () => {
    const collection = await freshCollection(sdk(), [{ _id: 'a', list: ['x'.repeat(9_000_000)] }])
    const refusal = await refusalOf(
      collection.doc('a').update({ list: sdk()._.push(['y'.repeat(9_000_000)]) }),
    )
    expect(refusal.message).toContain('Resulting document is larger than the maximum size 16777216')
    expect((await collection.doc('a').field({ list: false }).get()).data).toEqual([{ _id: 'a' }])
  })
})
