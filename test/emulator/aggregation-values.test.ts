import { freshCollection } from './support/fresh-collection'
import { refusalOf } from './support/refusal-of'
import { sharedEmulator } from './support/shared-emulator'

const { sdk } = sharedEmulator()

const VALUES = [
  { _id: 'empty', v: [] },
  { _id: 'null', v: null },
  { _id: 'missing' },
  { _id: '-1', v: -1 },
  { _id: '3 and 9', v: [9, 3] },
  { _id: '5', v: 5 },
  { _id: 'text', v: 'a' },
  { _id: 'object', v: { x: 1 } },
  { _id: 'true', v: true },
  { _id: 'date', v: new Date(1) },
]

const idsOf = (data: readonly { _id: string }[]): readonly string[] => data.map(({ _id }) => _id)

// https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
test('sorts like a query: arrays by their least or greatest element', async () => {
  const mixed = await freshCollection(sdk(), [...VALUES].reverse())
  const sorted = (direction: 1 | -1) => mixed.aggregate().sort({ v: direction, _id: 1 }).end()
  expect(idsOf((await sorted(1)).data)).toEqual([
    'empty',
    'missing',
    'null',
    ...['-1', '3 and 9', '5', 'text', 'object', 'true', 'date'],
  ])
  expect(idsOf((await sorted(-1)).data)).toEqual([
    ...['date', 'true', 'object', 'text', '3 and 9', '5', '-1'],
    'missing',
    'null',
    'empty',
  ])
})

test('push and addToSet leave out what is missing, not what is null', async () => {
  const $ = sdk()._.aggregate
  const marks = await freshCollection(sdk(), [
    { _id: 1, v: 1 },
    { _id: 2, v: null },
    { _id: 3 },
    { _id: 4, v: 1 },
  ])
  const { data } = await marks
    .aggregate()
    .sort({ _id: 1 })
    .group({ _id: null, all: $.push('$v'), set: $.addToSet('$v'), both: $.push({ id: '$_id', v: '$v' }) })
    .end()
  expect(data).toEqual([
    {
      _id: null,
      all: [1, null, 1],
      set: expect.arrayContaining([1, null]),
      both: [{ id: 1, v: 1 }, { id: 2, v: null }, { id: 3 }, { id: 4, v: 1 }],
    },
  ])
  expect(data[0].set).toHaveLength(2)
})

test('a whole document can be pushed', async () => {
  const $ = sdk()._.aggregate
  const marks = await freshCollection(sdk(), [{ _id: 1, v: 1 }])
  const { data } = await marks
    .aggregate()
    .group({ _id: '$v', all: $.push('$$ROOT') })
    .end()
  expect(data).toEqual([{ _id: 1, all: [{ _id: 1, v: 1 }] }])
})

// https://www.mongodb.com/docs/manual/reference/operator/aggregation/count/: $group by null, which has no group without input.
test('counting nothing answers nothing', async () => {
  const empty = await freshCollection(sdk())
  expect((await empty.aggregate().count('n').end()).data).toEqual([])
})

test('stages that are refused are refused inside others, too', async () => {
  const marks = await freshCollection(sdk(), [{ _id: 1 }])
  const joined = marks.aggregate().lookup({ from: marks.name, pipeline: [{ $out: 'y' }], as: 'x' })
  expect((await refusalOf(joined.end())).message).toContain('does not support the pipeline stage $out')
  const later = marks
    .aggregate()
    .limit(1)
    .match({ a: { $in: 5 } })
  expect((await refusalOf(later.end())).code).toBe('DATABASE_REQUEST_FAILED')
})

// https://www.mongodb.com/docs/manual/reference/operator/aggregation/sample/
test('a sample draws no document twice and no more than there are', async () => {
  const marks = await freshCollection(sdk(), [{ _id: 1 }, { _id: 2 }, { _id: 3 }])
  const drawn = async (size: number): Promise<readonly number[]> =>
    (await marks.aggregate().sample({ size }).end()).data.map(({ _id }: { _id: number }) => _id)
  expect([...(await drawn(1_000_000_000))].sort()).toEqual([1, 2, 3])
  for (let round = 0; round < 20; round += 1) expect(new Set(await drawn(2)).size).toBe(2)
})

test('a range that would fill the memory is refused', async () => {
  const $ = sdk()._.aggregate
  const marks = await freshCollection(sdk(), [{ _id: 1, to: 3 }])
  const numbers = (to: unknown) =>
    marks
      .aggregate()
      .project({ list: $.range([0, to]) })
      .end()
  expect((await numbers('$to')).data).toEqual([{ _id: 1, list: [0, 1, 2] }])
  expect((await refusalOf(numbers(1_000_000_000))).message).toContain('too much memory')
})
