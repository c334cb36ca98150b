import { openEnvironment } from './support/environment'
import type { Collection, Environment } from './support/environment-parts'

let environment: Environment
let many: Collection
let few: Collection

beforeAll(async () => {
  environment = await openEnvironment()
  many = await environment.collection(
    Array.from({ length: 1003 }, (_value, n) => ({ _id: `n${String(n).padStart(4, '0')}`, n })),
  )
  few = await environment.collection([
    { _id: 'a', n: 2, m: { x: 1, y: 2 }, l: [1, 2, 3] },
    { _id: 'b', n: 1, m: { x: 3 }, l: [5] },
    { _id: 'c', n: 2, l: [] },
    { _id: 'd', m: { x: 0 } },
  ])
})

afterAll(() => environment.close())

const idsOf = (data: readonly { _id: string }[]): string[] => data.map(({ _id }) => _id)

// CloudBase docs: docs.cloudbase.net/api-reference/server/node-sdk/database/fetch says 100 by default and 1,000 at most, which is what the SDK asks for;
// developers.weixin.qq.com/minigame/dev/wxcloud/reference-sdk-api/database/collection/Collection.limit.html says 1,000 for both.
describe('paging', () => {
  test('100 documents unless told otherwise, never more than 1,000', async () => {
    expect((await many.get()).data).toHaveLength(100)
    expect((await many.limit(1500).get()).data).toHaveLength(1000)
    expect((await many.count()).total).toBe(1003)
  })

  test('skip and limit in an order', async () => {
    const { data } = await many.orderBy('n', 'desc').skip(1).limit(2).get()
    expect(idsOf(data)).toEqual(['n1001', 'n1000'])
  })
})

// CloudBase docs: docs.cloudbase.net/api-reference/server/node-sdk/database/fetch (orderBy)
describe('orderBy', () => {
  test('a missing field comes first upwards and last downwards', async () => {
    expect(idsOf((await few.orderBy('n', 'asc').orderBy('_id', 'asc').get()).data)).toEqual([
      'd',
      'b',
      'a',
      'c',
    ])
    expect(idsOf((await few.orderBy('n', 'desc').orderBy('_id', 'desc').get()).data)).toEqual([
      'c',
      'a',
      'b',
      'd',
    ])
  })

  test('a nested field', async () => {
    expect(
      idsOf(
        (
          await few
            .where({ m: environment.db.command.exists(true) })
            .orderBy('m.x', 'desc')
            .get()
        ).data,
      ),
    ).toEqual(['b', 'a', 'd'])
  })

  test('with an index in that order the same', async () => {
    const indexed = await environment.collection(
      ['b', 'a', 'd', 'c'].map((_id, n) => ({ _id, group: n % 2, n: 10 - n })),
      [
        {
          name: 'by_group_n',
          fields: [
            ['group', '1'],
            ['n', '-1'],
          ],
        },
      ],
    )
    expect(idsOf((await indexed.where({ group: 0 }).orderBy('n', 'desc').get()).data)).toEqual(['b', 'd'])
    expect(idsOf((await indexed.where({ group: 1 }).orderBy('n', 'asc').get()).data)).toEqual(['c', 'a'])
  })
})

// CloudBase docs: docs.cloudbase.net/api-reference/server/node-sdk/database/fetch (field). Parts of arrays are in no page that could be found: they follow db.command.project
// of the SDK and www.mongodb.com/docs/manual/reference/operator/projection/slice/.
describe('field', () => {
  test('includes or excludes', async () => {
    expect((await few.doc('a').field({ n: true }).get()).data).toEqual([{ _id: 'a', n: 2 }])
    expect((await few.where({ _id: 'a' }).field({ _id: false, 'm.x': true }).get()).data).toEqual([
      { m: { x: 1 } },
    ])
    expect((await few.where({ _id: 'b' }).field({ l: false, m: false }).get()).data).toEqual([
      { _id: 'b', n: 1 },
    ])
  })

  test('a part of an array', async () => {
    const { project } = environment.db.command
    const slice = await few
      .where({ _id: 'a' })
      .field({ l: project.slice(-2) })
      .get()
    expect(slice.data[0].l).toEqual([2, 3])
    const match = await few
      .where({ _id: 'a' })
      .field({ l: { $elemMatch: { $gt: 1 } } })
      .get()
    expect([match.data[0].l]).toEqual([[2]])
  })
})
