import { freshCollection } from './support/fresh-collection'
import { connectManager } from './support/manager'
import { refusalOf } from './support/refusal-of'
import type { Transaction } from './support/sdk'
import { sharedEmulator } from './support/shared-emulator'

const { emulator, sdk } = sharedEmulator()
let manager: ReturnType<typeof connectManager>

beforeAll(async () => {
  manager = connectManager(emulator().url)
})

const withUnique = async (paths: readonly string[], documents: readonly object[] = []) => {
  const collection = await freshCollection(sdk())
  await manager.database.updateCollection(collection.name, {
    CreateIndexes: [manager.index('uq', paths, true)],
  })
  if (documents.length > 0) await collection.add([...documents])
  return collection
}

test('a second document with the same key is refused with the observed message', async () => {
  const users = await withUnique(['phone'], [{ _id: 'a', phone: '138' }])
  expect(await refusalOf(users.add({ phone: '138' }))).toEqual({
    code: 'DATABASE_REQUEST_FAILED',
    message: `[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: tnt-local.${users.name} index: uq dup key: { : "138" }}]}, {<nil>}]`,
  })
  await users.add({ phone: '139' })
  expect((await refusalOf(users.where({ phone: '139' }).update({ phone: '138' }))).message).toContain(
    'E11000',
  )
  expect((await refusalOf(users.doc('new').set({ phone: '138' }))).message).toContain('E11000')
  expect((await users.count()).total).toBe(2)
})

test('a missing field counts as null', async () => {
  const users = await withUnique(['phone'], [{ name: 'first' }])
  expect((await refusalOf(users.add({ name: 'second' }))).message).toContain('dup key: { : null }')
  expect((await refusalOf(users.add({ phone: null }))).message).toContain('E11000')
})

test('compound keys are unique together only', async () => {
  const users = await withUnique(
    ['town', 'no'],
    [
      { town: 't', no: 1 },
      { town: 't', no: 2 },
      { town: 'u', no: 1 },
    ],
  )
  expect((await refusalOf(users.add({ town: 't', no: 2 }))).message).toContain('dup key: { : "t", : 2 }')
})

test('every element of an array is a key of its own', async () => {
  const users = await withUnique(['phones'], [{ phones: ['1', '2', '2'] }])
  await users.add({ phones: ['3'] })
  expect((await refusalOf(users.add({ phones: ['4', '2'] }))).message).toContain('E11000')
})

test('a number and the same digits as text are different keys', async () => {
  const users = await withUnique(['phone'], [{ phone: 1 }])
  await users.add({ phone: '1' })
  expect((await users.count()).total).toBe(2)
})

test('a key that was given up is free again', async () => {
  const users = await withUnique(
    ['phone'],
    [
      { _id: 'a', phone: '1' },
      { _id: 'b', phone: '2' },
    ],
  )
  await users.doc('a').update({ phone: '3' })
  await users.add({ _id: 'c', phone: '1' })
  await users.doc('b').remove()
  await users.add({ _id: 'd', phone: '2' })
  expect((await users.count()).total).toBe(3)
})

test('within several documents of one request, and within one transaction', async () => {
  const users = await withUnique(['phone'])
  expect((await refusalOf(users.add([{ phone: '1' }, { phone: '1' }]))).message).toContain('E11000')
  expect((await users.count()).total).toBe(0)
  const transaction = await sdk().db.startTransaction()
  await transaction.collection(users.name).add({ phone: '1' })
  expect((await refusalOf(transaction.collection(users.name).add({ phone: '1' }))).message).toContain(
    'E11000',
  )
})

test('a transaction may move a key from one document to another', async () => {
  const users = await withUnique(['phone'], [{ _id: 'a', phone: '1' }])
  await sdk().db.runTransaction(async (transaction: Transaction) => {
    await transaction.collection(users.name).doc('a').remove()
    await transaction.collection(users.name).add({ _id: 'b', phone: '1' })
  })
  expect((await users.get()).data).toEqual([{ _id: 'b', phone: '1' }])
})

test('of many writers that race for one key exactly one wins', async () => {
  const users = await withUnique(['phone'])
  const attempts = Array.from({ length: 20 }, () => users.add({ phone: '1' }))
  const results = await Promise.allSettled(attempts)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await users.count()).total).toBe(1)
})

test('a key another transaction has taken or given up is a conflict', async () => {
  const users = await withUnique(['phone'], [{ _id: 'a', phone: '1' }])
  const [first, second] = [await sdk().db.startTransaction(), await sdk().db.startTransaction()]
  await second.collection(users.name).doc('a').get()
  await first.collection(users.name).add({ phone: '2' })
  expect((await refusalOf(second.collection(users.name).add({ phone: '2' }))).code).toBe(
    'DATABASE_TRANSACTION_CONFLICT',
  )
  const third = await sdk().db.startTransaction()
  await third.collection(users.name).doc('nobody').get()
  await users.doc('a').remove()
  expect((await refusalOf(third.collection(users.name).add({ phone: '1' }))).code).toBe(
    'DATABASE_TRANSACTION_CONFLICT',
  )
  await first.rollback()
})

test('an index that is made while a transaction keeps older versions alive knows the newest owner', async () => {
  const users = await freshCollection(sdk(), [
    { _id: 'second', phone: '2' },
    { _id: 'first', phone: '1' },
  ])
  const reader: Transaction = await sdk().db.startTransaction()
  await reader.collection(users.name).doc('first').get()
  await users.doc('first').update({ phone: '3' })
  await users.doc('second').update({ phone: '1' })
  await manager.database.updateCollection(users.name, {
    CreateIndexes: [manager.index('uq', ['phone'], true)],
  })
  await reader.rollback()
  expect((await refusalOf(users.add({ phone: '1' }))).message).toContain('E11000')
  await users.add({ phone: '2' })
})

test('places are different keys however near they are', async () => {
  const places = await freshCollection(sdk())
  await manager.database.updateCollection(places.name, {
    CreateIndexes: [manager.index('uq', ['at'], true, '2dsphere')],
  })
  const at = (longitude: number) => ({ at: { type: 'Point', coordinates: [longitude, 30] } })
  await places.add([at(110), at(110.0001)])
  expect((await refusalOf(places.add(at(110)))).message).toContain('E11000')
})
