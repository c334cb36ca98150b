import { request } from 'node:http'
import { controlClient } from './support/control-client'
import { startEmulatorProcess } from './support/emulator-process'
import { freshCollection } from './support/fresh-collection'
import { pipelined } from './support/pipelined'
import { refusalOf } from './support/refusal-of'
import { connectSdk, type Transaction } from './support/sdk'
import { sharedEmulator } from './support/shared-emulator'
import { tempFolder } from './support/temp-folder'
import { waitUntil } from './support/wait-until'

const { emulator, sdk } = sharedEmulator()

const CONFLICT = {
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message:
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.',
}

const NOT_THERE = {
  code: 'DATABASE_TRANSACTION_FAIL',
  message:
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.',
}

const accounts = () =>
  freshCollection(sdk(), [
    { _id: 'a', n: 1 },
    { _id: 'b', n: 1 },
  ])

/** One admin request as raw JSON, for what the SDK itself would not send. */
const admin = async (body: object): Promise<Record<string, unknown>> => {
  const { json } = await controlClient(emulator().url).post('/admin', body)
  return json()
}

describe('a transaction', () => {
  test('sees its own writes; others see them after the commit', async () => {
    const collection = await accounts()
    const transaction = await sdk().db.startTransaction()
    const inside = transaction.collection(collection.name)
    await inside.doc('a').update({ n: 2 })
    await inside.doc('b').remove()
    const { id } = await inside.add({ n: 3 })
    await inside.doc('c').set({ n: 4 })
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
    expect((await inside.doc('b').get()).data).toBeNull()
    expect((await inside.doc(String(id)).get()).data).toEqual({ _id: id, n: 3 })
    expect((await collection.orderBy('_id', 'asc').get()).data).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ])
    await transaction.commit()
    expect((await collection.orderBy('n', 'asc').get()).data).toEqual([
      { _id: 'a', n: 2 },
      { _id: id, n: 3 },
      { _id: 'c', n: 4 },
    ])
  })

  test('leaves nothing behind after a rollback', async () => {
    const collection = await accounts()
    const transaction = await sdk().db.startTransaction()
    await transaction.collection(collection.name).doc('a').update({ n: 2 })
    await transaction.collection(collection.name).add({ n: 3 })
    await transaction.rollback()
    expect((await collection.orderBy('_id', 'asc').get()).data).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1 },
    ])
    await collection.doc('a').update({ n: 5 })
  })

  test('reads a snapshot taken at its first operation, not at its start', async () => {
    const collection = await accounts()
    const transaction = await sdk().db.startTransaction()
    await collection.doc('a').update({ n: 2 })
    const inside = transaction.collection(collection.name)
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
    await collection.doc('a').update({ n: 3 })
    await collection.doc('b').remove()
    await collection.add({ _id: 'late' })
    expect((await inside.doc('a').get()).data).toEqual({ _id: 'a', n: 2 })
    expect((await inside.doc('b').get()).data).toEqual({ _id: 'b', n: 1 })
    expect((await inside.doc('late').get()).data).toBeNull()
    await transaction.commit()
  })

  test('spans collections', async () => {
    const [left, right] = [await accounts(), await accounts()]
    await sdk().db.runTransaction(async (transaction: Transaction) => {
      await transaction
        .collection(left.name)
        .doc('a')
        .update({ n: sdk()._.inc(-1) })
      await transaction
        .collection(right.name)
        .doc('a')
        .update({ n: sdk()._.inc(1) })
    })
    expect((await left.doc('a').get()).data[0].n + (await right.doc('a').get()).data[0].n).toBe(2)
  })

  test('may use updateAndReturn', async () => {
    const collection = await accounts()
    const result = await sdk().db.runTransaction(async (transaction: Transaction) =>
      transaction
        .collection(collection.name)
        .where({ _id: 'a' })
        .updateAndReturn({ n: sdk()._.inc(1) }),
    )
    expect(result.doc).toEqual({ _id: 'a', n: 2 })
    expect((await collection.doc('a').get()).data[0].n).toBe(2)
  })
})

describe('conflicts', () => {
  test('a document locked by another transaction refuses the operation', async () => {
    const collection = await accounts()
    const [first, second] = [await sdk().db.startTransaction(), await sdk().db.startTransaction()]
    await first.collection(collection.name).doc('a').update({ n: 2 })
    expect(await refusalOf(second.collection(collection.name).doc('a').update({ n: 3 }))).toEqual(CONFLICT)
    await first.commit()
    expect((await collection.doc('a').get()).data[0].n).toBe(2)
  })

  test('a document changed after the snapshot refuses the operation', async () => {
    const collection = await accounts()
    const transaction = await sdk().db.startTransaction()
    const inside = transaction.collection(collection.name)
    await inside.doc('b').get()
    await collection.doc('a').update({ n: 2 })
    expect(await refusalOf(inside.doc('a').update({ n: 3 }))).toEqual(CONFLICT)
  })

  test('a document removed or inserted after the snapshot refuses it, too', async () => {
    const collection = await accounts()
    for (const id of ['a', 'new']) {
      const transaction = await sdk().db.startTransaction()
      await transaction.collection(collection.name).doc('b').get()
      if (id === 'a') await collection.doc('a').remove()
      else await collection.add({ _id: 'new' })
      expect(await refusalOf(transaction.collection(collection.name).add({ _id: id }))).toEqual(CONFLICT)
    }
  })

  test('two transactions that insert the same id', async () => {
    const collection = await accounts()
    const [first, second] = [await sdk().db.startTransaction(), await sdk().db.startTransaction()]
    await first.collection(collection.name).add({ _id: 'x' })
    expect(await refusalOf(second.collection(collection.name).add({ _id: 'x' }))).toEqual(CONFLICT)
    await first.commit()
    expect(
      (
        await refusalOf(
          sdk().db.runTransaction((t: Transaction) => t.collection(collection.name).add({ _id: 'x' })),
        )
      ).message,
    ).toContain('E11000')
  })

  test('an operation that failed has ended the transaction and freed its locks', async () => {
    const collection = await accounts()
    const [first, second] = [await sdk().db.startTransaction(), await sdk().db.startTransaction()]
    await first.collection(collection.name).doc('a').update({ n: 2 })
    await second.collection(collection.name).doc('b').update({ n: 9 })
    await refusalOf(second.collection(collection.name).doc('a').update({ n: 3 }))
    expect(await refusalOf(second.collection(collection.name).doc('b').get())).toEqual(NOT_THERE)
    expect(await refusalOf(second.commit())).toEqual(NOT_THERE)
    await second.rollback()
    expect((await collection.doc('b').update({ n: 5 })).updated).toBe(1)
    await first.rollback()
  })

  test('the SDK runs the callback again and succeeds', async () => {
    const collection = await accounts()
    let attempts = 0
    await sdk().db.runTransaction(async (transaction: Transaction) => {
      attempts += 1
      const { data } = await transaction.collection(collection.name).doc('a').get()
      if (attempts < 3) await collection.doc('a').update({ n: sdk()._.inc(10) })
      await transaction
        .collection(collection.name)
        .doc('a')
        .update({ n: data.n + 1 })
    })
    expect(attempts).toBe(3)
    expect((await collection.doc('a').get()).data[0].n).toBe(22)
  })

  test('the SDK gives up after four attempts', async () => {
    const collection = await accounts()
    let attempts = 0
    const work = sdk().db.runTransaction(async (transaction: Transaction) => {
      attempts += 1
      await transaction.collection(collection.name).doc('a').get()
      await collection.doc('a').update({ n: sdk()._.inc(1) })
      await transaction.collection(collection.name).doc('a').update({ n: 0 })
    })
    expect(await refusalOf(work)).toEqual(CONFLICT)
    expect(attempts).toBe(4)
  })

  test('concurrent orders never oversell', async () => {
    const collection = await freshCollection(sdk(), [{ _id: 'stock', left: 5 }])
    const order = () =>
      sdk().db.runTransaction(async (transaction: Transaction) => {
        const inside = transaction.collection(collection.name)
        const { data } = await inside.doc('stock').get()
        if (data.left === 0) return
        await inside.doc('stock').update({ left: sdk()._.inc(-1) })
        await inside.add({ kind: 'order' })
      }, 50)
    await Promise.allSettled(Array.from({ length: 12 }, order))
    const orders = (await collection.where({ kind: 'order' }).count()).total
    expect((await collection.doc('stock').get()).data[0].left).toBe(5 - orders)
    expect(orders).toBeGreaterThan(0)
  })

  test('write skew is possible, as in MongoDB', async () => {
    const collection = await accounts()
    const [first, second] = [await sdk().db.startTransaction(), await sdk().db.startTransaction()]
    const [one, other] = [first.collection(collection.name), second.collection(collection.name)]
    const seen = [(await one.doc('a').get()).data.n, (await other.doc('b').get()).data.n]
    await one.doc('b').update({ n: seen[0] - 1 })
    await other.doc('a').update({ n: seen[1] - 1 })
    await first.commit()
    await second.commit()
    expect((await collection.orderBy('_id', 'asc').get()).data).toEqual([
      { _id: 'a', n: 0 },
      { _id: 'b', n: 0 },
    ])
  })
})

describe('writes outside any transaction', () => {
  test('wait for a lock and then work on the newest state', async () => {
    const collection = await accounts()
    const transaction = await sdk().db.startTransaction()
    await transaction.collection(collection.name).doc('a').update({ n: 10 })
    const waiting = collection.doc('a').update({ n: sdk()._.inc(1) })
    const early = await Promise.race([
      waiting.then(() => 'done'),
      collection
        .doc('b')
        .get()
        .then(() => 'waits'),
    ])
    expect(early).toBe('waits')
    await transaction.commit()
    expect((await waiting).updated).toBe(1)
    expect((await collection.doc('a').get()).data[0].n).toBe(11)
  })

  test('many increments of one document all count', async () => {
    const collection = await accounts()
    await Promise.all(Array.from({ length: 40 }, () => collection.doc('a').update({ n: sdk()._.inc(1) })))
    expect((await collection.doc('a').get()).data[0].n).toBe(41)
  })

  test('where().update() and count() of the SDK run outside the transaction', async () => {
    const collection = await accounts()
    const transaction = await sdk().db.startTransaction()
    await transaction.collection(collection.name).where({ _id: 'a' }).update({ n: 7 })
    await transaction.rollback()
    expect((await collection.doc('a').get()).data[0].n).toBe(7)
  })
})

describe('limits', () => {
  test('where() inside a transaction is refused and the transaction goes on', async () => {
    const collection = await accounts()
    const transaction = await sdk().db.startTransaction()
    const refusal = await refusalOf(transaction.collection(collection.name).where({ n: 1 }).get())
    expect(refusal.code).toBe('DATABASE_TRANSACTION_FAIL')
    expect(refusal.message).toContain('where() is not supported inside a transaction')
    await transaction.collection(collection.name).doc('a').update({ n: 2 })
    await transaction.commit()
    expect((await collection.doc('a').get()).data[0].n).toBe(2)
  })

  test('two operations at the same time: the second hears that the transaction is busy', async () => {
    const collection = await accounts()
    const { transactionId } = await admin({ action: 'database.startTransaction' })
    const get = (id: string) => ({
      action: 'database.getDocument',
      collectionName: collection.name,
      queryType: 'DOC',
      query: JSON.stringify({ _id: id }),
      transactionId,
    })
    const [first, second] = await pipelined(emulator().port, [get('a'), get('b')])
    expect(first).toMatchObject({ data: { list: ['{"_id":"a","n":{"$numberInt":"1"}}'] } })
    expect(second).toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('[ResourceUnavailable.TransactionBusy] Transaction is busy.'),
    })
    expect(await admin(get('b'))).toMatchObject({ data: { list: ['{"_id":"b","n":{"$numberInt":"1"}}'] } })
  })

  test('Promise.all over one transaction is caught through the SDK', async () => {
    const collection = await accounts()
    const transaction = await sdk().db.startTransaction()
    const reads = Array.from({ length: 20 }, () => transaction.collection(collection.name).doc('a').get())
    const refused = (await Promise.allSettled(reads)).filter(({ status }) => status === 'rejected')
    expect(refused.length).toBeGreaterThan(0)
  })

  test('a hundred operations are allowed, one more ends the transaction', async () => {
    const collection = await accounts()
    const transaction = await sdk().db.startTransaction()
    const inside = transaction.collection(collection.name)
    for (let n = 0; n < 100; n += 1) await inside.add({ _id: `x${n}` })
    expect(await refusalOf(inside.doc('a').get())).toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('at most 100 operations'),
    })
    expect(await refusalOf(transaction.commit())).toEqual(NOT_THERE)
    expect((await collection.count()).total).toBe(2)
  })

  test('an unknown, committed or rolled back transaction does not exist', async () => {
    const collection = await accounts()
    const [committed, rolledBack] = [await sdk().db.startTransaction(), await sdk().db.startTransaction()]
    await committed.commit()
    await rolledBack.rollback()
    expect(await refusalOf(committed.collection(collection.name).doc('a').set({ n: 1 }))).toEqual(NOT_THERE)
    expect(await refusalOf(rolledBack.commit())).toEqual(NOT_THERE)
    expect(await refusalOf(rolledBack.rollback())).toEqual(NOT_THERE)
    const unknown = await admin({ action: 'database.commitTransaction', transactionId: 'unknown' })
    expect(unknown).toMatchObject({ code: NOT_THERE.code, message: NOT_THERE.message })
  })

  test('a transaction that is too old lets its locks go and does not exist any more', async () => {
    const own = await startEmulatorProcess(['--data', await tempFolder(), '--transaction-seconds', '1'])
    const { db } = connectSdk(own.url)
    try {
      await db.createCollection('c')
      const transaction = await db.startTransaction()
      await transaction.collection('c').add({ _id: 'x' })
      // Waits for the lock, so it returns once the transaction was given up.
      await db.collection('c').doc('x').set({ n: 1 })
      expect(await refusalOf(transaction.collection('c').doc('x').get())).toEqual(NOT_THERE)
      expect((await db.collection('c').get()).data).toEqual([{ _id: 'x', n: 1 }])
    } finally {
      await own.stop()
      connectSdk(emulator().url)
    }
  })
})

test('a client that disappears in the middle of a transaction only leaves it to its age', async () => {
  const collection = await accounts()
  const { transactionId } = await admin({ action: 'database.startTransaction' })
  const gone = request({ port: emulator().port, host: '127.0.0.1', path: '/admin', method: 'POST' })
  gone.on('error', () => {})
  gone.write('{"action":"database.insertDocument"')
  await waitUntil(() => gone.socket?.bytesWritten !== undefined && gone.socket.bytesWritten > 0)
  gone.destroy()
  expect(await admin({ action: 'database.abortTransaction', transactionId })).not.toHaveProperty('code')
  expect((await collection.count()).total).toBe(2)
})
