import { existsSync } from 'node:fs'
import { appendFile, copyFile, mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { randomNumbers } from '../../emulator/faults/random-numbers'
import { controlClient } from './support/control-client'
import {
  type EmulatorProcess,
  failToStart,
  killLeftovers,
  startEmulatorProcess,
} from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { connectManager } from './support/manager'
import { refusalOf } from './support/refusal-of'
import { connectSdk, type Sdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { waitUntil } from './support/wait-until'

const HOLDING = `exports.main = () => { console.log('begun'); return new Promise(() => {}) }`

let data: string
let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let sdk: Sdk

const connect = (started: EmulatorProcess): void => {
  emulator = started
  control = controlClient(started.url)
  sdk = connectSdk(started.url)
}

const idsIn = async (name: string): Promise<string[]> => {
  const { data: documents } = await sdk.db.collection(name).get()
  return documents.map(({ _id }: { _id: string }) => _id)
}

beforeAll(async () => {
  const folder = await tempFolder()
  data = join(folder, 'data')
  await writeBundle(join(folder, 'functions'), 'holding', HOLDING)
  connect(await startEmulatorProcess(['--data', data, '--functions', join(folder, 'functions')]))
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

test('a snapshot brings documents, collections, indexes, access tags and files back', async () => {
  const manager = connectManager(emulator.url)
  await sdk.db.createCollection('people')
  await manager.database.updateCollection('people', {
    CreateIndexes: [manager.index('uq_no', ['no'], true)],
  })
  const acl = { EnvId: 'local', CollectionName: 'people' }
  const setTag = (AclTag: string) =>
    manager.commonService().call({ Action: 'ModifyDatabaseACL', Param: { ...acl, AclTag } })
  await setTag('ADMINONLY')
  await sdk.db.collection('people').add([
    { _id: 'a', no: 1, at: new Date(5) },
    { _id: 'b', no: 2 },
  ])
  await sdk.app.uploadFile({ cloudPath: 'kept.txt', fileContent: Buffer.from('kept') })
  const made = await control.post('/_emu/snapshot', { name: 'before' })
  expect([made.status, made.json()]).toEqual([
    200,
    {
      name: 'before',
      madeAtMs: expect.any(Number),
      storeBytes: expect.any(Number),
      collections: { people: 2 },
    },
  ])

  await sdk.db.collection('people').doc('a').update({ no: 7 })
  await sdk.db.collection('people').doc('b').remove()
  await sdk.db.createCollection('later')
  await manager.database.updateCollection('people', { DropIndexes: [{ IndexName: 'uq_no' }] })
  await setTag('READONLY')
  const { fileID } = await sdk.app.uploadFile({ cloudPath: 'later.txt', fileContent: Buffer.from('later') })

  expect((await control.post('/_emu/restore', { name: 'before' })).json()).toEqual({})
  expect(await sdk.db.collection('people').doc('a').get()).toMatchObject({
    data: [{ _id: 'a', no: 1, at: new Date(5) }],
  })
  expect(await idsIn('people')).toEqual(['a', 'b'])
  expect((await refusalOf(sdk.db.collection('people').add({ no: 2 }))).message).toContain('index: uq_no')
  expect((await refusalOf(sdk.db.collection('later').get())).code).toBe('DATABASE_COLLECTION_NOT_EXIST')
  expect(await manager.commonService().call({ Action: 'DescribeDatabaseACL', Param: acl })).toMatchObject({
    AclTag: 'ADMINONLY',
  })
  expect((await refusalOf(sdk.app.downloadFile({ fileID }))).code).toBe('STORAGE_FILE_NONEXIST')
  const kept = await sdk.app.downloadFile({ fileID: fileID.replace('later.txt', 'kept.txt') })
  expect(String(kept.fileContent)).toBe('kept')
})

test('what was restored is durable, and writable', async () => {
  await control.post('/_emu/restore', { name: 'before' })
  await sdk.db.collection('people').add({ _id: 'c', no: 3 })
  await emulator.kill()
  connect(await startEmulatorProcess(['--data', data, '--functions', join(data, '..', 'functions')]))
  expect(await idsIn('people')).toEqual(['a', 'b', 'c'])
})

test('a restore ends transactions, waiting writes and function processes', async () => {
  const transaction = await sdk.db.startTransaction()
  await transaction.collection('people').doc('a').update({ no: 50 })
  const waiting = refusalOf(sdk.db.collection('people').doc('a').update({ no: 51 }))
  const held = control.invoke('holding')
  await waitUntil(async () => (await control.get('/_emu/logs')).text.includes('begun'))
  await control.post('/_emu/restore', { name: 'before' })
  expect((await waiting).code).toBe('SYS_ERR')
  expect((await refusalOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
  expect(await held).toMatchObject({ errCode: -504002 })
  expect(await sdk.db.collection('people').doc('a').get()).toMatchObject({ data: [{ no: 1 }] })
})

test('writers that go on during a restore are refused or write into what was restored', async () => {
  await sdk.db.collection('people').doc('a').update({ no: 90 })
  let over = false
  const write = async (writer: number): Promise<string[]> => {
    const written: string[] = []
    for (let n = 0; !over; n += 1) {
      const id = `w${writer}-${n}`
      try {
        await sdk.db.runTransaction(
          async (transaction: Awaited<ReturnType<Sdk['db']['startTransaction']>>) => {
            await transaction
              .collection('people')
              .doc(`${id}-1`)
              .set({ no: `${id}-1` })
            await transaction
              .collection('people')
              .doc(`${id}-2`)
              .set({ no: `${id}-2` })
          },
        )
        written.push(id)
      } catch {
        over = over || n > 5_000
      }
    }
    return written
  }
  const writers = [1, 2, 3, 4].map(write)
  for (let round = 0; round < 5; round += 1) await control.post('/_emu/restore', { name: 'before' })
  const [marker] = await Promise.all([sdk.db.collection('people').add({ _id: 'marker', no: 'marker' })])
  over = true
  await Promise.all(writers)
  expect(marker).toMatchObject({ id: 'marker' })
  const ids = (await sdk.db.collection('people').limit(1000).get()).data.map(
    ({ _id }: { _id: string }) => _id,
  )
  const halves = ids.filter((id: string) => id.startsWith('w')).map((id: string) => id.slice(0, -2))
  const torn = halves.filter((id: string) => halves.filter((other: string) => other === id).length !== 2)
  expect(torn).toEqual([])
  expect(await sdk.db.collection('people').doc('a').get()).toMatchObject({ data: [{ no: 1 }] })
  await control.post('/_emu/restore', { name: 'before' })
})

test('snapshots are listed, the newest first, and replaced by one of the same name', async () => {
  await control.post('/_emu/snapshot', { name: 'second' })
  await sdk.db.collection('people').add({ _id: 'd', no: 4 })
  await control.post('/_emu/snapshot', { name: 'second' })
  const { snapshots } = (await control.get('/_emu/snapshot')).json()
  expect(snapshots).toEqual([
    expect.objectContaining({ name: 'second', collections: { people: 3 } }),
    expect.objectContaining({ name: 'before', collections: { people: 2 } }),
  ])
})

test('names that are none, and snapshots that are not there, change nothing', async () => {
  const before = (await control.get('/_emu/documents?collection=people')).text
  for (const name of ['', '.', '..', '../x', 'a/b', '.unfinished', 'a\\b', 'a\0', 'x'.repeat(65), 5, null]) {
    for (const path of ['/_emu/snapshot', '/_emu/restore']) {
      const answer = await control.post(path, { name })
      expect([name, answer.status, answer.json()]).toEqual([
        name,
        400,
        { error: { code: 'INVALID_PARAM', message: expect.stringContaining('name must have') } },
      ])
    }
  }
  const missing = await control.post('/_emu/restore', { name: 'missing' })
  expect([missing.status, missing.json()]).toEqual([
    404,
    {
      error: {
        code: 'NOT_FOUND',
        message: expect.stringMatching(
          /^Nothing was restored \(there is no snapshot missing\): choose one of .+\.$/,
        ),
      },
    },
  ])
  expect((await control.get('/_emu/documents?collection=people')).text).toBe(before)
})

test('a damaged snapshot is refused and changes nothing', async () => {
  await control.post('/_emu/snapshot', { name: 'damaged' })
  await appendFile(join(data, 'snapshots', 'damaged', 'store.lmdb'), 'x')
  const answer = await control.post('/_emu/restore', { name: 'damaged' })
  expect([answer.status, answer.text]).toEqual([
    404,
    expect.stringContaining('the snapshot damaged is damaged'),
  ])
  await sdk.db.collection('people').doc('a').update({ no: 1000 })
  expect(await sdk.db.collection('people').doc('a').get()).toMatchObject({ data: [{ no: 1000 }] })
})

describe('from the command line', () => {
  /** A data folder with a snapshot `good` of one document, and two documents now. */
  const folderWithSnapshot = async (): Promise<string> => {
    const folder = await tempFolder()
    const first = await startEmulatorProcess(['--data', folder])
    const { db } = connectSdk(first.url)
    await db.createCollection('c')
    await db.collection('c').add({ _id: 'old' })
    await controlClient(first.url).post('/_emu/snapshot', { name: 'good' })
    await db.collection('c').add({ _id: 'new' })
    expect(await first.stop()).toBe(0)
    return folder
  }

  const countAfter = async (args: readonly string[]): Promise<unknown> => {
    const started = await startEmulatorProcess(args)
    const { collections } = await controlClient(started.url).stat()
    expect(await started.stop()).toBe(0)
    return collections
  }

  test('--restore goes back, and a damaged store says so', async () => {
    const folder = await folderWithSnapshot()
    await writeFile(join(folder, 'store.lmdb'), 'damaged')
    const refused = await failToStart(['--data', folder, '--port', '0'])
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/^The store in [^\n]+ with --restore good [^\n]+ with --fresh [^\n]+\.\n$/),
    ])
    expect(await countAfter(['--data', folder, '--restore', 'good'])).toEqual({ c: 1 })
    expect(await countAfter(['--data', folder])).toEqual({ c: 1 })
  })

  test('--restore of what is not there, or together with --fresh, is refused', async () => {
    const folder = await folderWithSnapshot()
    for (const [args, sentence] of [
      [['--restore', 'bad'], 'Nothing can be restored (there is no snapshot bad): choose one of good.\n'],
      [['--restore', '../x'], '--restore names no snapshot'],
      [['--restore', 'good', '--fresh'], '--restore and --fresh contradict each other'],
    ] as const) {
      const { exitCode, stderr } = await failToStart(['--data', folder, '--port', '0', ...args])
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining(sentence)])
    }
    expect(await countAfter(['--data', folder])).toEqual({ c: 2 })
  })

  test('a restore that was cut off is undone before it was decided and completed after', async () => {
    const folder = await folderWithSnapshot()
    const stage = async () => {
      await copyFile(join(folder, 'snapshots', 'good', 'store.lmdb'), join(folder, 'store.lmdb.restoring'))
      await mkdir(join(folder, 'files.restoring'))
    }
    await stage()
    expect(await countAfter(['--data', folder])).toEqual({ c: 2 })
    await stage()
    await writeFile(join(folder, 'restoring.json'), '{"name":"good"}')
    expect(await countAfter(['--data', folder])).toEqual({ c: 1 })
    expect((await readdir(folder)).filter((name) => name.includes('restoring'))).toEqual([])
  })

  test('kill -9 in the middle of a restore leaves the old state or the new one', async () => {
    const folder = await tempFolder()
    const draw = randomNumbers(11)
    let started = await startEmulatorProcess(['--data', folder])
    await connectSdk(started.url).db.createCollection('c')
    const fill = async (from: string, howMany: number) => {
      const documents = Array.from({ length: howMany }, (_value, n) => ({ _id: `${from}${n}` }))
      await connectSdk(started.url).db.collection('c').add(documents)
    }
    await fill('old', 300)
    await controlClient(started.url).post('/_emu/snapshot', { name: 'small' })
    for (let round = 0; round < 8; round += 1) {
      await fill('new', 700)
      const restored = controlClient(started.url)
        .post('/_emu/restore', { name: 'small' })
        .catch(() => undefined)
      await pause(draw() * 150)
      await started.kill()
      const answered = (await restored) !== undefined
      started = await startEmulatorProcess(['--data', folder])
      const { collections } = await controlClient(started.url).stat()
      expect(answered ? [{ c: 300 }] : [{ c: 300 }, { c: 1000 }]).toContainEqual(collections)
      await controlClient(started.url).post('/_emu/restore', { name: 'small' })
    }
    await started.stop()
  })

  test('a snapshot that was cut off leaves the one before it', async () => {
    const folder = await folderWithSnapshot()
    const shelf = join(folder, 'snapshots')
    await rename(join(shelf, 'good'), join(shelf, '.replaced'))
    await mkdir(join(shelf, '.unfinished'))
    expect(await countAfter(['--data', folder, '--restore', 'good'])).toEqual({ c: 1 })
    expect(existsSync(join(shelf, '.unfinished'))).toBe(false)
  })
})
