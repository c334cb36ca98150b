import fc from 'fast-check'
import { freshCollection } from './support/fresh-collection'
import { connectManager } from './support/manager'
import type { Transaction } from './support/sdk'
import { sharedEmulator } from './support/shared-emulator'

const { emulator, sdk } = sharedEmulator()

type Collection = Awaited<ReturnType<typeof freshCollection>>

/** Twice what most indexes and conditions should be about, so that they meet. */
const PATHS = ['a', 'a', 'b', 'b', 'a.b', 'list', 'list.n', 'list.0'] as const

const scalar = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
  fc.constantFrom('', '0', 'b', '！', '😀', null, true, false, 1.5, new Date(0), new Date(1)),
)
const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  fc.array(fc.array(scalar, { maxLength: 2 }), { maxLength: 2 }),
  fc.record({ b: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })) }, { requiredKeys: [] }),
)
const element = fc.oneof(fc.record({ n: value }, { requiredKeys: [] }), scalar)
const fields = fc.record(
  { a: value, b: value, list: fc.oneof(fc.array(element, { maxLength: 3 }), value) },
  { requiredKeys: [] },
)

const condition = fc.oneof(
  { weight: 3, arbitrary: scalar.map((wanted): unknown => wanted) },
  value.map(($eq) => ({ $eq })),
  fc.array(scalar, { maxLength: 3 }).map(($in) => ({ $in })),
  scalar.map(($gt) => ({ $gt })),
  scalar.map(($lte) => ({ $lte })),
  { weight: 4, arbitrary: fc.tuple(scalar, scalar).map(([$gte, $lt]) => ({ $gte, $lt })) },
  scalar.map(($ne) => ({ $ne })),
  fc.boolean().map(($exists) => ({ $exists })),
  fc.array(scalar, { minLength: 1, maxLength: 2 }).map(($all) => ({ $all })),
  scalar.map(($gte) => ({ $elemMatch: { $gte } })),
  scalar.map(($lt) => ({ $not: { $lt } })),
  fc.constant({ $in: ['b', /^[0！]/] }),
)
const simpleQuery = fc
  .array(fc.tuple(fc.constantFrom(...PATHS), condition), { maxLength: 3 })
  .map((conditions) => Object.fromEntries(conditions))
const query = fc.oneof(
  { weight: 3, arbitrary: simpleQuery },
  fc.array(simpleQuery, { minLength: 1, maxLength: 2 }).map(($and) => ({ $and })),
  fc.array(simpleQuery, { minLength: 1, maxLength: 2 }).map(($or) => ({ $or })),
)
const direction = fc.constantFrom('asc' as const, 'desc' as const)
const question = fc.record({
  query,
  order: fc.array(fc.tuple(fc.constantFrom(...PATHS), direction), { maxLength: 2 }),
  skip: fc.nat({ max: 6 }),
  limit: fc.integer({ min: 1, max: 8 }),
})
const index = fc.record({
  paths: fc.uniqueArray(fc.constantFrom(...PATHS), { minLength: 1, maxLength: 2 }),
  direction: fc.constantFrom('1', '-1'),
})

type Question = typeof question extends fc.Arbitrary<infer Value> ? Value : never

const addIndexes = async (
  collection: Collection,
  indexes: readonly { paths: string[]; direction: string }[],
) => {
  const manager = connectManager(emulator().url)
  await manager.database.updateCollection(collection.name, {
    CreateIndexes: indexes.map(({ paths, direction: order }, n) =>
      manager.index(`index_${n}`, paths, false, order),
    ),
  })
}

const answerOf = async (collection: Collection, { query: wanted, order, skip, limit }: Question) => {
  const matching = collection.options({ raw: true }).where(wanted)
  const ordered = [...order, ['_id', 'asc'] as const].reduce(
    (asked, [path, way]) => asked.orderBy(path, way),
    matching,
  )
  const aggregated = collection.aggregate().match(wanted).sort({ _id: 1 }).project({ _id: 1 })
  return {
    page: (await ordered.skip(skip).limit(limit).get()).data,
    total: (await matching.count()).total,
    aggregated: (await aggregated.end()).data,
  }
}

const change = async (collection: Collection) => {
  await collection.where({ b: 1 }).update({ a: sdk()._.set([3, 0]) })
  await collection.where({ a: 0 }).remove()
  await collection
    .where({ a: null })
    .update({ 'list.0': 'b' })
    .catch(() => undefined)
  await collection.add({ _id: 'late', a: { b: 2 }, list: [{ n: 2 }] })
}

test('an index answers exactly as a scan does: random documents, indexes, queries and orders', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fields, { minLength: 10, maxLength: 25 }),
      fc.array(index, { minLength: 1, maxLength: 3 }),
      fc.array(question, { minLength: 6, maxLength: 12 }),
      fc.boolean(),
      async (documents, indexes, questions, readerKeepsVersions) => {
        const all = documents.map((document, n) => ({ _id: `d${n}`, ...document }))
        const [scanned, early, late] = [
          await freshCollection(sdk(), all),
          await freshCollection(sdk()),
          await freshCollection(sdk(), all),
        ]
        await addIndexes(early, indexes)
        await early.add(all)
        const reader: Transaction = await sdk().db.startTransaction()
        if (readerKeepsVersions) await reader.collection(scanned.name).doc('d0').get()
        for (const collection of [scanned, early, late]) await change(collection)
        await addIndexes(late, indexes)
        for (const asked of questions) {
          const expected = await answerOf(scanned, asked)
          expect(await answerOf(early, asked)).toEqual(expected)
          expect(await answerOf(late, asked)).toEqual(expected)
        }
        await reader.rollback()
      },
    ),
    { numRuns: 30 },
  )
})
