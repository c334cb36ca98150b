import { freshCollection } from './support/fresh-collection'
import { refusalOf } from './support/refusal-of'
import { sharedEmulator } from './support/shared-emulator'

const { sdk } = sharedEmulator()

const DOCUMENT = { _id: 'a', a: 1, l: [1, 2, 3], o: { x: 1, y: { z: 2 } }, m: [{ k: 1, v: 1 }, { k: 2 }] }

const projected = async (fields: object): Promise<unknown> => {
  const collection = await freshCollection(sdk(), [DOCUMENT])
  return (await collection.where({ _id: 'a' }).field(fields).get()).data[0]
}

test('leaving out a nested field does not take it from the stored document', async () => {
  const collection = await freshCollection(sdk(), [DOCUMENT])
  for (const field of ['o.y.z', 'm.v', 'l'])
    await collection
      .where({ _id: 'a' })
      .field({ [field]: false })
      .get()
  expect((await collection.doc('a').get()).data).toEqual([DOCUMENT])
})

// https://www.mongodb.com/docs/manual/reference/operator/projection/slice/
describe('a part of an array', () => {
  test('alone leaves all other fields', async () => {
    expect(await projected({ l: { $slice: 1 } })).toEqual({ ...DOCUMENT, l: [1] })
    expect(await projected({ l: { $slice: [-2, 1] } })).toEqual({ ...DOCUMENT, l: [2] })
  })

  test('beside fields that are left out', async () => {
    const { o: _left, _id, ...rest } = DOCUMENT
    expect(await projected({ l: { $slice: -1 }, o: 0, _id: 0 })).toEqual({ ...rest, l: [3] })
  })

  test('beside fields that are asked for', async () => {
    expect(await projected({ l: { $slice: -1 }, a: 1 })).toEqual({ _id: 'a', a: 1, l: [3] })
  })

  test('of what is no array is that', async () => {
    expect(await projected({ a: { $slice: 1 }, 'o.x': { $slice: 1 } })).toEqual(DOCUMENT)
  })
})

test('fields keep the order of the document', async () => {
  expect(Object.keys(Object(await projected({ l: 1, a: 1 })))).toEqual(['_id', 'a', 'l'])
})

test('fields to take and fields to leave out do not mix', async () => {
  expect((await refusalOf(projected({ a: 1, l: 0 }))).code).toBe('DATABASE_REQUEST_FAILED')
  expect((await refusalOf(projected({ o: 1, 'o.x': 1 }))).message).toContain('Path collision')
})
