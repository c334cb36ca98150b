import { openEnvironment } from './support/environment'
import type { Collection, Environment } from './support/environment-parts'

let environment: Environment
let things: Collection

beforeAll(async () => {
  environment = await openEnvironment()
  things = await environment.collection()
})

afterAll(() => environment.close())

type Command = Environment['db']['command']
type Case = readonly [name: string, before: object, update: (_: Command) => object, after: object]

const expectCases = (cases: readonly Case[]) =>
  test.each(cases)('%s', async (_name, before, update, after) => {
    const { id } = await things.add({ ...before })
    const { updated } = await things.doc(String(id)).update(update(environment.db.command))
    const [{ _id, ...document }] = (await things.doc(String(id)).get()).data
    expect({ document, updated }).toEqual({ document: after, updated: 1 })
  })

// CloudBase docs: docs.cloudbase.net/en/api-reference/webv2/database/command (set, inc, mul, remove). min, max and rename are in
// the SDK and follow www.mongodb.com/docs/manual/reference/operator/update/.
describe('fields', () => {
  expectCases([
    ['a plain value', { a: 1, b: 2 }, () => ({ a: 3 }), { a: 3, b: 2 }],
    ['a nested object is merged', { m: { x: 1, y: 2 } }, () => ({ m: { x: 3 } }), { m: { x: 3, y: 2 } }],
    ['a dotted path', { m: { x: 1, y: 2 } }, () => ({ 'm.x': 3 }), { m: { x: 3, y: 2 } }],
    ['an array is replaced', { l: [1, 2, 3] }, () => ({ l: [9] }), { l: [9] }],
    ['an element by its position', { l: [1, 2, 3] }, () => ({ 'l.1': 9 }), { l: [1, 9, 3] }],
    [
      'set replaces the whole object',
      { m: { x: 1, y: 2 } },
      (_) => ({ m: _.set({ x: 3 }) }),
      { m: { x: 3 } },
    ],
    ['remove', { a: 1, b: 2 }, (_) => ({ a: _.remove() }), { b: 2 }],
    ['remove a nested field', { m: { x: 1, y: 2 } }, (_) => ({ m: { x: _.remove() } }), { m: { y: 2 } }],
    ['inc', { n: 1 }, (_) => ({ n: _.inc(5) }), { n: 6 }],
    ['inc of a missing field', { a: 1 }, (_) => ({ n: _.inc(-2) }), { a: 1, n: -2 }],
    ['mul', { n: 3 }, (_) => ({ n: _.mul(10) }), { n: 30 }],
    ['mul of a missing field gives 0', { a: 1 }, (_) => ({ n: _.mul(10) }), { a: 1, n: 0 }],
    ['min', { n: 5 }, (_) => ({ n: _.min(3) }), { n: 3 }],
    ['max', { n: 5 }, (_) => ({ n: _.max(8) }), { n: 8 }],
    ['max of a missing field sets it', { a: 1 }, (_) => ({ n: _.max(8) }), { a: 1, n: 8 }],
    ['rename', { a: 1 }, (_) => ({ a: _.rename('b') }), { b: 1 }],
    ['rename a nested field', { m: { x: 1 } }, (_) => ({ m: { x: _.rename('m.z') } }), { m: { z: 1 } }],
    ['bit', { n: 6 }, (_) => ({ n: _.bit({ and: 3 }) }), { n: 2 }],
    [
      'several at once',
      { n: 1, a: 1 },
      (_) => ({ n: _.inc(1), a: _.remove(), c: 'new' }),
      { n: 2, c: 'new' },
    ],
  ])
})

// CloudBase docs: docs.cloudbase.net/en/api-reference/webv2/database/command (push, pop, shift, unshift). push with position, sort
// and slice, pull, pullAll and addToSet follow www.mongodb.com/docs/manual/reference/operator/update/.
describe('arrays', () => {
  expectCases([
    ['push of a list', { l: [1] }, (_) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
    ['push of one value', { l: [1] }, (_) => ({ l: _.push(2) }), { l: [1, 2] }],
    ['push makes a missing array', { a: 1 }, (_) => ({ l: _.push(['x']) }), { a: 1, l: ['x'] }],
    [
      'push at a position',
      { l: [1, 2] },
      (_) => ({ l: _.push({ each: [8, 9], position: 1 }) }),
      { l: [1, 8, 9, 2] },
    ],
    [
      'push at a position beyond the end',
      { l: [1] },
      (_) => ({ l: _.push({ each: [9], position: 7 }) }),
      { l: [1, 9] },
    ],
    [
      'push at a negative position',
      { l: [1, 2, 3] },
      (_) => ({ l: _.push({ each: [9], position: -1 }) }),
      { l: [1, 2, 9, 3] },
    ],
    [
      'push and sort upwards',
      { l: [3, 1] },
      (_) => ({ l: _.push({ each: [2], sort: 1 }) }),
      { l: [1, 2, 3] },
    ],
    [
      'sort without pushing',
      { l: [1, 3, 2] },
      (_) => ({ l: _.push({ each: [], sort: -1 }) }),
      { l: [3, 2, 1] },
    ],
    [
      'push objects and sort by a field',
      { l: [{ w: 7 }] },
      (_) => ({ l: _.push({ each: [{ w: 8 }, { w: 6 }], sort: { w: 1 } }) }),
      { l: [{ w: 6 }, { w: 7 }, { w: 8 }] },
    ],
    [
      'push and keep the last ones',
      { l: [1, 2] },
      (_) => ({ l: _.push({ each: [3, 4], slice: -2 }) }),
      { l: [3, 4] },
    ],
    [
      'push and keep the first ones',
      { l: [1] },
      (_) => ({ l: _.push({ each: [2, 3], slice: 2 }) }),
      { l: [1, 2] },
    ],
    ['slice 0 empties the array', { l: [1, 2] }, (_) => ({ l: _.push({ each: [3], slice: 0 }) }), { l: [] }],
    [
      'position, then sort, then slice',
      { l: [5, 1] },
      (_) => ({ l: _.push({ each: [3], position: 0, sort: 1, slice: 2 }) }),
      { l: [1, 3] },
    ],
    ['pop takes the last one', { l: [1, 2, 3] }, (_) => ({ l: _.pop() }), { l: [1, 2] }],
    ['shift takes the first one', { l: [1, 2, 3] }, (_) => ({ l: _.shift() }), { l: [2, 3] }],
    ['unshift', { l: [3] }, (_) => ({ l: _.unshift([1, 2]) }), { l: [1, 2, 3] }],
    ['pull a value', { l: ['a', 'b', 'a'] }, (_) => ({ l: _.pull('a') }), { l: ['b'] }],
    ['pull by a condition', { l: [1, 5, 9] }, (_) => ({ l: _.pull(_.gt(4)) }), { l: [1] }],
    ['pull values in a list', { l: ['a', 'b', 'c'] }, (_) => ({ l: _.pull(_.in(['a', 'c'])) }), { l: ['b'] }],
    [
      'pull objects by their fields',
      {
        l: [
          { k: 1, v: 1 },
          { k: 2, v: 9 },
          { k: 1, v: 9 },
        ],
      },
      (_) => ({ l: _.pull({ k: 1, v: _.gt(5) }) }),
      {
        l: [
          { k: 1, v: 1 },
          { k: 2, v: 9 },
        ],
      },
    ],
    ['pullAll', { l: [1, 2, 3, 2] }, (_) => ({ l: _.pullAll([2, 3]) }), { l: [1] }],
    ['addToSet of a new value', { l: ['a'] }, (_) => ({ l: _.addToSet('b') }), { l: ['a', 'b'] }],
    [
      'addToSet of several',
      { l: ['a'] },
      (_) => ({ l: _.addToSet({ $each: ['a', 'b'] }) }),
      { l: ['a', 'b'] },
    ],
  ])

  test('addToSet of a value that is there changes nothing', async () => {
    const { id } = await things.add({ l: ['a'] })
    const { updated } = await things.doc(String(id)).update({ l: environment.db.command.addToSet('a') })
    expect({ updated, data: (await things.doc(String(id)).get()).data }).toEqual({
      updated: 0,
      data: [{ _id: id, l: ['a'] }],
    })
  })
})
