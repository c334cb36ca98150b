import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { connectManager } from './support/manager'
import { refusalOf } from './support/refusal-of'
import { connectSdk, type Sdk, type Transaction } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { waitUntil } from './support/wait-until'
import { writeConfig } from './support/write-config'

const IDENTITIES = [
  { openid: 'demo-villager', label: '村民' },
  { openid: 'demo-head', label: '站长', village: 3 },
]

const WRITING = `
const cloudbase = require(${JSON.stringify(require.resolve('@cloudbase/node-sdk'))})
const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
let calls = 0
exports.main = async ({ action, times = 1 }) => {
  const things = app.database().collection('things')
  calls += 1
  if (action === 'fail') throw new Error('boom')
  if (action === 'hold') for (;;) await things.add({ held: true })
  for (let n = 0; n < times; n += 1) await things.add({ n })
  await things.where({ n: 0 }).count()
  return { calls, pid: process.pid }
}`

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let sdk: Sdk

beforeAll(async () => {
  const folder = await tempFolder()
  await writeBundle(join(folder, 'functions'), 'writing', WRITING)
  const config = await writeConfig(folder, [{ name: 'writing', timeout: 20 }])
  const identities = join(folder, 'identities.json')
  await writeFile(identities, JSON.stringify(IDENTITIES))
  emulator = await startEmulatorProcess([
    '--data',
    join(folder, 'data'),
    '--functions',
    join(folder, 'functions'),
    '--config',
    config,
    '--identities',
    identities,
  ])
  control = controlClient(emulator.url)
  sdk = connectSdk(emulator.url)
  const manager = connectManager(emulator.url)
  await manager.database.createCollectionIfNotExists('things')
  await manager.database.createCollectionIfNotExists('unique')
  await manager.database.updateCollection('unique', { CreateIndexes: [manager.index('uq', ['no'], true)] })
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

beforeEach(() => control.reset())

describe('reset', () => {
  test('removes all documents and keeps collections and indexes', async () => {
    await sdk.db.collection('things').add([{ _id: 'a' }, { _id: 'b' }])
    await sdk.db.collection('unique').add({ no: 1 })
    expect((await control.reset()).json()).toEqual({})
    expect((await sdk.db.collection('things').get()).data).toEqual([])
    await sdk.db.collection('unique').add({ no: 1 })
    expect((await refusalOf(sdk.db.collection('unique').add({ no: 1 }))).message).toContain('index: uq')
    await sdk.db.collection('things').add({ _id: 'a' })
    expect((await control.stat()).collections).toEqual({ things: 1, unique: 1 })
  })

  test('resets clock and statistics and starts functions afresh', async () => {
    const first = await control.invoke('writing', {})
    await control.moveClock({ advanceMs: 1_000_000 })
    await control.reset()
    expect((await control.get('/_emu/clock')).json()).toMatchObject({ offsetMs: 0 })
    expect(await control.stat()).toMatchObject({
      functions: {},
      database: {},
      transactions: { active: 0, committed: 0, aborted: 0, conflicts: 0 },
    })
    const second = await control.invoke('writing', {})
    expect(second).toMatchObject({ result: { calls: 1 } })
    expect(second.result).not.toEqual(first.result)
  })

  test('leaves functions warm when it is asked to', async () => {
    await control.invoke('writing', {})
    expect((await control.post('/_emu/reset', { keepFunctions: true })).status).toBe(200)
    expect((await sdk.db.collection('things').get()).data).toEqual([])
    expect(await control.invoke('writing', {})).toMatchObject({ result: { calls: 2 } })
  })

  test('goes back to the marked documents, and to no others', async () => {
    const things = sdk.db.collection('things')
    await things.add([
      { _id: 'kept', n: 1 },
      { _id: 'changed', n: 1 },
      { _id: 'gone', n: 1 },
    ])
    await control.post('/_emu/mark', {})
    await things.add({ _id: 'new', n: 1 })
    await things.doc('changed').set({ n: 2 })
    await things.doc('gone').remove()
    const transaction = await sdk.db.startTransaction()
    await transaction.collection('things').doc('kept').set({ n: 2 })
    for (const _ of ['once', 'again']) {
      expect((await control.post('/_emu/reset', { toMark: true })).status).toBe(200)
      expect((await refusalOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
      expect((await things.orderBy('_id', 'asc').get()).data).toEqual([
        { _id: 'changed', n: 1 },
        { _id: 'gone', n: 1 },
        { _id: 'kept', n: 1 },
      ])
      expect((await things.where({ n: 1 }).count()).total).toBe(3)
      await things.doc('kept').set({ n: 3 })
    }
  })

  test('has nothing to go back to before a mark, and after a snapshot was restored', async () => {
    await control.post('/_emu/mark', {})
    await control.post('/_emu/snapshot', { name: 'before' })
    await control.post('/_emu/restore', { name: 'before' })
    const refused = await control.post('/_emu/reset', { toMark: true })
    expect([refused.status, refused.json()]).toMatchObject([404, { error: { code: 'NOT_FOUND' } }])
  })

  test('ends what is under way: nothing from before writes after it', async () => {
    const transaction = await sdk.db.startTransaction()
    await transaction.collection('things').add({ _id: 'x' })
    const waiting = refusalOf(sdk.db.collection('things').doc('x').set({ n: 1 }))
    const held = control.invoke('writing', { action: 'hold' })
    await waitUntil(async () => (await sdk.db.collection('things').where({ held: true }).count()).total > 0)
    await control.reset()
    expect(await held).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('exited with SIGKILL'),
    })
    expect((await waiting).code).toBe('SYS_ERR')
    expect((await refusalOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
    expect((await sdk.db.collection('things').get()).data).toEqual([])
  })
})

describe('statistics', () => {
  test('count calls and database requests by function and action', async () => {
    await control.invoke('writing', { action: 'save', times: 2 })
    await control.invoke('writing', { action: 'save', times: 4 })
    await control.invoke('writing', {})
    await control.invoke('writing', { action: 'fail' })
    const { functions } = await control.stat()
    expect(functions).toEqual({
      writing: {
        save: {
          calls: 2,
          errors: 0,
          totalMs: expect.any(Number),
          dbCalls: 8,
          maxDbCalls: 5,
          byDbAction: { 'database.insertDocument': 6, 'database.calculateDocument': 2 },
          lastDbActions: [
            ...Array.from({ length: 4 }, () => ({ action: 'database.insertDocument', collection: 'things' })),
            { action: 'database.calculateDocument', collection: 'things' },
          ],
        },
        '': expect.objectContaining({ calls: 1, dbCalls: 2 }),
        fail: expect.objectContaining({ calls: 1, errors: 1, dbCalls: 0, lastDbActions: [] }),
      },
    })
  })

  test('the invoke route says how many database requests the call made', async () => {
    const answer = await control.post('/_emu/invoke', { name: 'writing', data: { times: 3 } })
    expect(answer.headers['x-emu-db-calls']).toBe('4')
    const failed = await control.post('/_emu/invoke', { name: 'writing', data: { action: 'fail' } })
    expect(failed.headers['x-emu-db-calls']).toBe('0')
  })

  test('calls at the same time do not count for each other', async () => {
    const answers = await Promise.all(
      [1, 5, 3, 2].map((times) => control.post('/_emu/invoke', { name: 'writing', data: { times } })),
    )
    expect(answers.map(({ headers }) => headers['x-emu-db-calls'])).toEqual(['2', '6', '4', '3'])
  })

  test('count database actions, transactions and documents', async () => {
    await sdk.db.collection('things').add({ _id: 'a', n: 1 })
    await sdk.db.runTransaction((transaction: Transaction) =>
      transaction.collection('things').doc('a').update({ n: 2 }),
    )
    const [first, second] = [await sdk.db.startTransaction(), await sdk.db.startTransaction()]
    await first.collection('things').doc('a').update({ n: 3 })
    await refusalOf(second.collection('things').doc('a').update({ n: 3 }))
    expect(await control.stat()).toMatchObject({
      database: {
        'database.insertDocument': { calls: 1, totalMs: expect.any(Number) },
        'database.startTransaction': { calls: 3 },
        'database.modifyDocument': { calls: 3 },
        'database.commitTransaction': { calls: 1 },
      },
      transactions: { active: 1, committed: 1, aborted: 1, conflicts: 1 },
      collections: { things: 1 },
      memory: { rssBytes: expect.any(Number) },
    })
    await first.rollback()
    await control.post('/_emu/stat', { reset: true })
    expect(await control.stat()).toMatchObject({
      database: {},
      transactions: { committed: 0 },
      collections: { things: 1 },
    })
  })
})

describe('looking', () => {
  test('identities are served as they are', async () => {
    expect(JSON.parse((await control.get('/_emu/identities')).text)).toEqual(IDENTITIES)
  })

  test('documents are shown in pages as relaxed EJSON', async () => {
    await sdk.db.collection('things').add([{ _id: 'a', n: 1, at: new Date(0) }, { _id: 'b' }, { _id: 'c' }])
    expect((await control.get('/_emu/documents?collection=things&limit=1')).json()).toEqual({
      collection: 'things',
      total: 3,
      documents: [{ _id: 'a', n: 1, at: { $date: '1970-01-01T00:00:00Z' } }],
    })
    expect((await control.get('/_emu/documents?collection=things&skip=2')).json()).toMatchObject({
      documents: [{ _id: 'c' }],
    })
    const unknown = await control.get('/_emu/documents?collection=nowhere')
    expect([unknown.status, unknown.json()]).toEqual([
      400,
      { error: { code: 'DATABASE_COLLECTION_NOT_EXIST', message: expect.any(String) } },
    ])
    expect((await control.get('/_emu/documents?collection=things&limit=x')).status).toBe(400)
  })
})

test('bad control requests are refused and change nothing', async () => {
  await sdk.db.collection('things').add({ _id: 'a' })
  const bad: readonly [string, unknown][] = [
    ['/_emu/reset', { really: true }],
    ['/_emu/reset', []],
    ['/_emu/reset', { keepFunctions: 1 }],
    ['/_emu/reset', { toMark: 'yes' }],
    ['/_emu/mark', { name: 'x' }],
    ['/_emu/stat', {}],
    ['/_emu/stat', { reset: 1 }],
    ['/_emu/invoke', {}],
    ['/_emu/invoke', { name: '' }],
    ['/_emu/invoke', { name: 'writing', data: 5 }],
    ['/_emu/invoke', { name: 'writing', data: [] }],
    ['/_emu/invoke', { name: 'writing', openid: 'x' }],
  ]
  for (const [path, body] of bad) {
    const answer = await control.post(path, body)
    expect([path, answer.status, answer.json()]).toEqual([
      path,
      400,
      { error: { code: 'INVALID_PARAM', message: expect.any(String) } },
    ])
  }
  for (const openId of ['', ' ', 'a b', 'x'.repeat(129)]) {
    expect((await control.post('/_emu/invoke', { name: 'writing' }, { 'x-emu-openid': openId })).status).toBe(
      400,
    )
  }
  expect(await control.stat()).toMatchObject({ collections: { things: 1 }, functions: {} })
})
