import CloudBase from '@cloudbase/manager-node'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from '../support/emulator-process'
import { writeBundle } from '../support/function-bundles'
import { http } from '../support/http-client'
import { connectManager } from '../support/manager'
import { refusalOf } from '../support/refusal-of'
import { connectSdk, type Sdk } from '../support/sdk'
import { removeTempFolders, tempFolder } from '../support/temp-folder'

let emulator: EmulatorProcess
let dataFolder: string
let functionsFolder: string
let manager: ReturnType<typeof connectManager>
let app: CloudBase
let sdk: Sdk

const start = async () => {
  emulator = await startEmulatorProcess(['--data', dataFolder, '--functions', functionsFolder])
  sdk = connectSdk(emulator.url)
  manager = connectManager(emulator.url)
  app = CloudBase.init({ secretId: 'local', secretKey: 'local', envId: 'local', region: 'ap-shanghai' })
}

beforeAll(async () => {
  dataFolder = await tempFolder()
  functionsFolder = await tempFolder()
  for (const name of ['api', 'jobs']) await writeBundle(functionsFolder, name, 'exports.main = async () => 1')
  await start()
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

const call = (Action: string, Param: object): Promise<Record<string, unknown>> =>
  manager.commonService().call({ Action, Param: { EnvId: 'local', ...Param } })

const names = async (): Promise<readonly unknown[]> => {
  const { Collections } = await manager.database.listCollections({ MgoLimit: 100, MgoOffset: 0 })
  return Collections.map(({ CollectionName }) => CollectionName)
}

describe('collections', () => {
  test('a collection is made, listed, described and deleted', async () => {
    await manager.database.createCollection('short')
    await sdk.db.collection('short').add([{ n: 1 }, { n: 2 }])
    expect(await names()).toContain('short')
    expect(await manager.database.checkCollectionExists('short')).toMatchObject({ Exists: true })
    await manager.database.deleteCollection('short')
    expect(await names()).not.toContain('short')
    expect(await manager.database.checkCollectionExists('short')).toMatchObject({ Exists: false })
    expect((await refusalOf(sdk.db.collection('short').get())).code).toBe('DATABASE_COLLECTION_NOT_EXIST')
    expect(await manager.database.deleteCollection('short')).toMatchObject({ Exists: false })
    expect((await refusalOf(call('DeleteTable', { TableName: 'short' }))).code).toBe('ResourceNotFound')
  })

  test('a collection of the same name begins empty, without indexes and rules', async () => {
    await manager.database.createCollection('again')
    await manager.database.updateCollection('again', { CreateIndexes: [manager.index('uq', ['no'], true)] })
    await call('ModifySafeRule', { CollectionName: 'again', AclTag: 'CUSTOM', Rule: '{"read":true}' })
    await sdk.db.collection('again').add({ _id: 'old', no: 1 })
    await manager.database.deleteCollection('again')
    await manager.database.createCollection('again')
    expect((await sdk.db.collection('again').get()).data).toEqual([])
    expect(await manager.database.describeCollection('again')).toMatchObject({ IndexNum: 1 })
    expect(await call('DescribeSafeRule', { CollectionName: 'again' })).toMatchObject({ AclTag: 'PRIVATE' })
    await sdk.db.collection('again').add([{ no: 1 }, { no: 1 }])
    expect((await sdk.db.collection('again').count()).total).toBe(2)
  })

  test('what a transaction had written to it does not come back, also not after a restart', async () => {
    await manager.database.createCollection('haunted')
    const transaction = await sdk.db.startTransaction()
    await transaction.collection('haunted').add({ _id: 'ghost' })
    await manager.database.deleteCollection('haunted')
    await manager.database.createCollection('haunted')
    expect((await refusalOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
    await sdk.db.collection('haunted').add({ _id: 'living' })
    await emulator.kill()
    await start()
    expect((await sdk.db.collection('haunted').get()).data).toEqual([{ _id: 'living' }])
  })

  test('the documents of its neighbours stay', async () => {
    const collections = ['left', 'middle', 'right']
    for (const name of collections) {
      await manager.database.createCollection(name)
      await sdk.db.collection(name).add({ _id: name })
    }
    await manager.database.deleteCollection('middle')
    await emulator.stop()
    await start()
    for (const name of ['left', 'right']) {
      expect((await sdk.db.collection(name).get()).data).toEqual([{ _id: name }])
    }
  })

  test('lists go page by page', async () => {
    for (const name of ['page1', 'page2', 'page3']) await manager.database.createCollectionIfNotExists(name)
    const all = await names()
    const { Collections, Pager } = await manager.database.listCollections({ MgoLimit: 2, MgoOffset: 1 })
    expect(Collections.map(({ CollectionName }) => CollectionName)).toEqual(all.slice(1, 3))
    expect(Pager).toMatchObject({ Offset: 1, Limit: 2, Total: all.length })
  })
})

describe('indexes', () => {
  test('a compound unique index binds both fields together until it is dropped', async () => {
    await manager.database.createCollection('pairs')
    const pairs = sdk.db.collection('pairs')
    await manager.database.updateCollection('pairs', {
      CreateIndexes: [manager.index('uq_pair', ['townId', 'no'], true), manager.index('by_no', ['no'])],
    })
    await pairs.add([
      { townId: 'a', no: 1 },
      { townId: 'a', no: 2 },
      { townId: 'b', no: 1 },
    ])
    expect((await refusalOf(pairs.add({ townId: 'b', no: 1 }))).message).toContain('uq_pair')
    expect(await manager.database.checkIndexExists('pairs', 'uq_pair')).toMatchObject({ Exists: true })
    await manager.database.updateCollection('pairs', { DropIndexes: [{ IndexName: 'uq_pair' }] })
    expect(await manager.database.checkIndexExists('pairs', 'uq_pair')).toMatchObject({ Exists: false })
    expect(await manager.database.checkIndexExists('pairs', 'by_no')).toMatchObject({ Exists: true })
    await pairs.add({ townId: 'b', no: 1 })
    expect((await pairs.where({ no: 1 }).count()).total).toBe(3)
  })
})

describe('access', () => {
  const RULE = '{"read":"doc._openid == auth.openid","write":false}'

  test('a security rule is kept, also over a restart', async () => {
    await manager.database.createCollection('ruled')
    await call('ModifySafeRule', { CollectionName: 'ruled', AclTag: 'CUSTOM', Rule: RULE })
    await emulator.stop()
    await start()
    expect(await call('DescribeSafeRule', { CollectionName: 'ruled' })).toMatchObject({
      AclTag: 'CUSTOM',
      Rule: RULE,
    })
    expect(await call('DescribeDatabaseACL', { CollectionName: 'ruled' })).toMatchObject({ AclTag: 'CUSTOM' })
    await call('ModifyDatabaseACL', { CollectionName: 'ruled', AclTag: 'ADMINONLY' })
    expect(await call('DescribeSafeRule', { CollectionName: 'ruled' })).toMatchObject({
      AclTag: 'ADMINONLY',
      Rule: '',
    })
  })

  test.each([
    ['a tag that is none', { AclTag: 'EVERYONE' }],
    ['no tag', {}],
    ['CUSTOM without a rule', { AclTag: 'CUSTOM' }],
    ['a rule that is no JSON', { AclTag: 'CUSTOM', Rule: '{read' }],
    ['a rule that is no object', { AclTag: 'CUSTOM', Rule: '5' }],
  ])('%s is refused', async (_, param) => {
    await manager.database.createCollectionIfNotExists('unruled')
    const refusal = await refusalOf(call('ModifySafeRule', { CollectionName: 'unruled', ...param }))
    expect(refusal.code).toBe('InvalidParameterValue')
    expect(await call('DescribeSafeRule', { CollectionName: 'unruled' })).toMatchObject({ AclTag: 'PRIVATE' })
  })

  test('the rule of the storage', async () => {
    expect(await app.storage.getStorageAcl()).toBe('PRIVATE')
    await app.storage.setStorageAcl('READONLY')
    expect(await app.storage.getStorageAcl()).toBe('READONLY')
    await app.storage.setStorageAcl('CUSTOM', { read: true, write: 'resource.openid == auth.uid' })
    expect(await app.storage.getStorageAcl({ withRule: true })).toEqual({
      acl: 'CUSTOM',
      rule: { read: true, write: 'resource.openid == auth.uid' },
    })
    const other = call('DescribeStorageSafeRule', { Bucket: 'other' })
    expect((await refusalOf(other)).code).toBe('ResourceNotFound')
  })
})

describe('the environment', () => {
  test('tells its database, its bucket and its functions', async () => {
    const { EnvInfo } = await app.env.getEnvInfo()
    expect(EnvInfo).toMatchObject({
      EnvId: 'local',
      Status: 'NORMAL',
      Databases: [{ InstanceId: 'tnt-local', Status: 'RUNNING' }],
      Storages: [{ Bucket: '636c-local-1250000000', AppId: '1250000000' }],
      Functions: [{ Namespace: 'local' }],
    })
    const { EnvList } = await app.env.listEnvs()
    expect(EnvList).toEqual([expect.objectContaining({ EnvId: 'local' })])
  })

  test('the bucket is the one that file ids name', async () => {
    const { fileID } = await sdk.app.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') })
    const { EnvInfo } = await app.env.getEnvInfo()
    const [storage] = EnvInfo.Storages ?? []
    expect(fileID).toBe(`cloud://local.${storage?.Bucket}/a.txt`)
  })

  test('lists the functions', async () => {
    const listed = await app.functions.getFunctionList(1, 1)
    expect(listed).toMatchObject({ TotalCount: 2, Functions: [{ Status: 'Active', Namespace: 'local' }] })
    const all = await app.functions.listFunctions()
    expect(all.map(({ FunctionName }) => FunctionName).sort()).toEqual(['api', 'jobs'])
  })

  test('counts that are none are refused', async () => {
    for (const [action, field] of [
      ['ListFunctions', 'Limit'],
      ['ListTables', 'MgoOffset'],
    ] as const) {
      expect((await refusalOf(call(action, { [field]: -1 }))).code).toBe('InvalidParameterValue')
    }
  })
})

test('an action that is not there is refused by its name', async () => {
  const answer = await http(emulator.url, {
    method: 'POST',
    path: '/',
    headers: { 'x-tc-action': 'constructor' },
    body: JSON.stringify({ EnvId: 'local' }),
  })
  expect(answer.json()).toMatchObject({
    Response: { Error: { Code: 'InvalidAction', Message: expect.stringContaining('constructor') } },
  })
})
