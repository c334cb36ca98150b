import { freshCollection } from './support/fresh-collection'
import { connectManager } from './support/manager'
import { refusalOf } from './support/refusal-of'
import type { Sdk } from './support/sdk'
import { sharedEmulator } from './support/shared-emulator'

const { emulator, sdk } = sharedEmulator()

type Collection = Awaited<ReturnType<typeof freshCollection>>

const idsOf = async (found: ReturnType<Collection['where']>): Promise<string[]> =>
  (await found.limit(1000).get()).data.map(({ _id }: { _id: string }) => _id).sort()

describe('where', () => {
  let people: Collection

  beforeAll(async () => {
    people = await freshCollection(sdk(), [
      { _id: 'a', age: 20, name: 'Anna', tags: ['x', 'y'], at: { town: 't1', n: 1 }, left: null },
      { _id: 'b', age: 30, name: 'bob', tags: ['y'], at: { town: 't2', n: 2 } },
      { _id: 'c', age: 40, name: 'Cleo', tags: [], at: { town: 't1', n: 3 }, when: new Date(1000) },
      {
        _id: 'd',
        name: 'dora',
        marks: [
          { k: 1, v: 5 },
          { k: 2, v: 1 },
        ],
        when: new Date(2000),
      },
    ])
  })

  const cases: readonly [string, (_: Sdk['_']) => object, string[]][] = [
    ['equal', () => ({ age: 30 }), ['b']],
    ['equal in a nested field', () => ({ at: { town: 't1' } }), ['a', 'c']],
    ['equal to an element', () => ({ tags: 'y' }), ['a', 'b']],
    ['equal to a whole array', () => ({ tags: ['y'] }), ['b']],
    ['null is also missing', () => ({ left: null }), ['a', 'b', 'c', 'd']],
    ['equal to a date', () => ({ when: new Date(2000) }), ['d']],
    ['not equal', (_) => ({ age: _.neq(20) }), ['b', 'c', 'd']],
    ['greater and less', (_) => ({ age: _.gt(20).and(_.lte(40)) }), ['b', 'c']],
    ['a range of dates', (_) => ({ when: _.gte(new Date(1500)) }), ['d']],
    ['a comparison stays within its type', (_) => ({ name: _.gt(5) }), []],
    ['in', (_) => ({ age: _.in([20, 40, 99]) }), ['a', 'c']],
    ['not in', (_) => ({ age: _.nin([20, 40]) }), ['b', 'd']],
    ['exists', (_) => ({ age: _.exists(false) }), ['d']],
    ['size', (_) => ({ tags: _.size(2) }), ['a']],
    ['all', (_) => ({ tags: _.all(['x', 'y']) }), ['a']],
    ['all, of a field that is no array', (_) => ({ age: _.all([20]) }), ['a']],
    ['elemMatch', (_) => ({ marks: _.elemMatch({ k: 2, v: _.lt(3) }) }), ['d']],
    ['regular expression', () => ({ name: /^b/i }), ['b']],
    [
      'regular expression by the SDK',
      () => ({ name: sdk().db.RegExp({ regexp: '^C', options: '' }) }),
      ['c'],
    ],
    ['or over fields', (_) => _.or([{ age: 20 }, { 'at.town': 't2' }]), ['a', 'b']],
    ['or on one field', (_) => ({ age: _.or(_.eq(20), _.eq(40)) }), ['a', 'c']],
    [
      'two ors joined by and',
      (_) => _.and([_.or([{ age: 20 }, { age: 30 }]), _.or([{ tags: 'x' }, { tags: 'z' }])]),
      ['a'],
    ],
    ['nor', (_) => _.nor([{ age: 20 }, { age: 30 }]), ['c', 'd']],
    ['not', (_) => ({ age: _.not(_.gt(25)) }), ['a', 'd']],
    ['expression', (_) => _.expr(sdk()._.aggregate.gt(['$at.n', 1])), ['b', 'c']],
    ['nothing asked', () => ({}), ['a', 'b', 'c', 'd']],
  ]

  test.each(cases)('%s', async (_name, query, expected) => {
    expect(await idsOf(people.where(query(sdk()._)))).toEqual(expected)
    expect((await people.where(query(sdk()._)).count()).total).toBe(expected.length)
  })

  test('a query MongoDB would not run is refused', async () => {
    const queries = [
      { age: { $in: 5 } },
      { $unknown: 1 },
      { age: { $unknown: 1 } },
      { $or: [] },
      { $where: 'true' },
    ]
    for (const query of queries) {
      const refusal = await refusalOf(people.where(query).options({ raw: true }).get())
      expect(refusal).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
    }
  })
})

describe('indexes', () => {
  test('still find a document after a change elsewhere in it, and not under its old value', async () => {
    const manager = connectManager(emulator().url)
    const orders = await freshCollection(sdk())
    await manager.database.updateCollection(orders.name, {
      CreateIndexes: [manager.index('by_town', ['town', 'no']), manager.index('by_tag', ['tags'])],
    })
    await orders.add({ _id: 'a', town: 't', no: 1, tags: ['x', 'y'], n: 0 })
    await orders.doc('a').update({ n: 1 })
    await orders.doc('a').update({ no: 2, tags: ['y', 'z'] })
    const total = async (query: object) => (await orders.where(query).count()).total
    expect([
      await total({ town: 't' }),
      await total({ town: 't', no: 2 }),
      await total({ tags: 'y' }),
    ]).toEqual([1, 1, 1])
    expect([
      await total({ town: 't', no: 1 }),
      await total({ tags: 'x' }),
      await total({ tags: 'z' }),
    ]).toEqual([0, 0, 1])
  })
})
