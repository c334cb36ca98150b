import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { http } from './support/http-client'
import { connectManager } from './support/manager'
import { refusalOf } from './support/refusal-of'
import { connectSdk, type Sdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'

let emulator: EmulatorProcess
let sdk: Sdk
let manager: ReturnType<typeof connectManager>
let dataFolder: string

beforeAll(async () => {
  dataFolder = await tempFolder()
  emulator = await startEmulatorProcess(['--data', dataFolder])
  sdk = connectSdk(emulator.url)
  manager = connectManager(emulator.url)
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

const acl = (Action: string, Param: object) =>
  manager.commonService().call({ Action, Param: { EnvId: 'local', ...Param } })

test('creates a collection once', async () => {
  expect(await manager.database.createCollectionIfNotExists('orders')).toMatchObject({ IsCreated: true })
  expect(await manager.database.createCollectionIfNotExists('orders')).toMatchObject({ IsCreated: false })
  expect((await refusalOf(manager.database.createCollection('orders'))).code).toBe(
    'ResourceUnavailable.ResourceExist',
  )
  expect((await sdk.db.collection('orders').get()).data).toEqual([])
})

test('describes and lists collections', async () => {
  await manager.database.createCollectionIfNotExists('listed')
  await manager.database.updateCollection('listed', {
    CreateIndexes: [
      manager.index('by_town', ['townId', 'stationId']),
      manager.index('place', ['loc'], false, '2dsphere'),
    ],
  })
  await sdk.db.collection('listed').add([{ townId: 't', loc: { type: 'Point', coordinates: [1, 2] } }, {}])
  const described = await manager.database.describeCollection('listed')
  expect(described.IndexNum).toBe(3)
  expect(described.Indexes).toEqual([
    expect.objectContaining({ Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] }),
    expect.objectContaining({
      Name: 'by_town',
      Unique: false,
      Keys: [
        { Name: 'townId', Direction: '1' },
        { Name: 'stationId', Direction: '1' },
      ],
    }),
    expect.objectContaining({ Name: 'place', Keys: [{ Name: 'loc', Direction: '2dsphere' }] }),
  ])
  expect((await refusalOf(manager.database.describeCollection('nowhere'))).code).toBe('ResourceNotFound')
  const { Collections, Pager } = await manager.database.listCollections({ MgoLimit: 100, MgoOffset: 0 })
  expect(Collections).toContainEqual(
    expect.objectContaining({ CollectionName: 'listed', Count: 2, IndexCount: 3 }),
  )
  expect(Pager.Total).toBe(Collections.length)
})

test('an index that exists the same way is left alone, another one of that name is refused', async () => {
  await manager.database.createCollectionIfNotExists('indexed')
  const index = manager.index('uq', ['no'], true)
  await manager.database.updateCollection('indexed', { CreateIndexes: [index] })
  await manager.database.updateCollection('indexed', { CreateIndexes: [index] })
  const other = manager.database.updateCollection('indexed', {
    CreateIndexes: [manager.index('uq', ['other'], true)],
  })
  expect((await refusalOf(other)).message).toContain('already exists with different options')
  await manager.database.updateCollection('indexed', { DropIndexes: [{ IndexName: 'uq' }] })
  await sdk.db.collection('indexed').add([{ no: 1 }, { no: 1 }])
  expect(await manager.database.checkIndexExists('indexed', 'uq')).toMatchObject({ Exists: false })
  const again = manager.database.updateCollection('indexed', { DropIndexes: [{ IndexName: 'uq' }] })
  expect((await refusalOf(again)).message).toContain('index not found')
})

test('a unique index over data that violates it is refused and not there', async () => {
  await manager.database.createCollectionIfNotExists('violating')
  await sdk.db.collection('violating').add([{ _id: 'a' }, { _id: 'b', no: null }])
  const creating = manager.database.updateCollection('violating', {
    CreateIndexes: [manager.index('uq', ['no'], true)],
  })
  expect(await refusalOf(creating)).toMatchObject({
    code: 'FailedOperation',
    message: expect.stringContaining('E11000'),
  })
  await sdk.db.collection('violating').add({ _id: 'c' })
  expect(await manager.database.checkIndexExists('violating', 'uq')).toMatchObject({ Exists: false })
})

test('a unique index also binds a transaction that began before it', async () => {
  await manager.database.createCollectionIfNotExists('late')
  const transaction = await sdk.db.startTransaction()
  await transaction.collection('late').add({ _id: 'a', no: 1 })
  await transaction.collection('late').add({ _id: 'b', no: 1 })
  await manager.database.updateCollection('late', { CreateIndexes: [manager.index('uq', ['no'], true)] })
  expect((await refusalOf(transaction.commit())).message).toContain('E11000')
  expect((await sdk.db.collection('late').count()).total).toBe(0)
})

test('access tags are checked and remembered', async () => {
  await manager.database.createCollectionIfNotExists('guarded')
  expect(await acl('DescribeDatabaseACL', { CollectionName: 'guarded' })).toMatchObject({ AclTag: 'PRIVATE' })
  await acl('ModifyDatabaseACL', { CollectionName: 'guarded', AclTag: 'ADMINONLY' })
  expect(await acl('DescribeDatabaseACL', { CollectionName: 'guarded' })).toMatchObject({
    AclTag: 'ADMINONLY',
  })
  expect(
    (await refusalOf(acl('ModifyDatabaseACL', { CollectionName: 'guarded', AclTag: 'WRONG' }))).code,
  ).toBe('InvalidParameterValue')
  expect(
    (await refusalOf(acl('ModifyDatabaseACL', { CollectionName: 'nowhere', AclTag: 'PRIVATE' }))).code,
  ).toBe('ResourceNotFound')
})

test('bad input is refused before anything changes', async () => {
  await manager.database.createCollectionIfNotExists('untouched')
  const good = manager.index('good', ['a'])
  const bad = manager.index('bad', ['a'], false, 'sideways')
  expect(
    (await refusalOf(manager.database.updateCollection('untouched', { CreateIndexes: [good, bad] }))).code,
  ).toBe('InvalidParameterValue')
  expect(await manager.database.checkIndexExists('untouched', 'good')).toMatchObject({ Exists: false })
  expect((await refusalOf(manager.database.createCollection('a b'))).code).toBe('InvalidParameterValue')
  expect(
    (await refusalOf(manager.commonService().call({ Action: 'DestroyEverything', Param: {} }))).code,
  ).toBe('InvalidAction')
  const notJson = await http(emulator.url, {
    method: 'POST',
    path: '/',
    headers: { 'x-tc-action': 'CreateTable' },
    body: '{',
  })
  expect(notJson.json()).toMatchObject({ Response: { Error: { Code: 'InvalidParameter' } } })
})

test('everything is still there after a restart', async () => {
  await manager.database.createCollectionIfNotExists('kept')
  await manager.database.updateCollection('kept', { CreateIndexes: [manager.index('uq', ['no'], true)] })
  await acl('ModifyDatabaseACL', { CollectionName: 'kept', AclTag: 'READONLY' })
  await sdk.db.collection('kept').add({ _id: 'x'.repeat(3000), no: 1, at: new Date(7) })
  await emulator.stop()
  emulator = await startEmulatorProcess(['--data', dataFolder])
  sdk = connectSdk(emulator.url)
  manager = connectManager(emulator.url)
  expect((await sdk.db.collection('kept').get()).data).toEqual([
    { _id: 'x'.repeat(3000), no: 1, at: new Date(7) },
  ])
  expect((await refusalOf(sdk.db.collection('kept').add({ no: 1 }))).message).toContain('index: uq')
  expect(await acl('DescribeDatabaseACL', { CollectionName: 'kept' })).toMatchObject({ AclTag: 'READONLY' })
})
