import { controlClient } from '../support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from '../support/emulator-process'
import { writeBundle } from '../support/function-bundles'
import { removeTempFolders, tempFolder } from '../support/temp-folder'
import { writeConfig } from '../support/write-config'
import { connectWxCloud } from '../support/wx-cloud'
import { wxRefusalOf } from '../support/wx-refusal-of'

// What is expected here is what wx-server-sdk documents for itself:
// developers.weixin.qq.com/miniprogram/dev/wxcloudservice/wxcloud/reference-sdk-api/

const SDK_PATH = require.resolve('wx-server-sdk')

/** Runs the SDK where it is meant to run, inside a function. */
const INSIDE = `
const cloud = require(${JSON.stringify(SDK_PATH)})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const db = cloud.database()
const ACTIONS = {
  context: () => cloud.getWXContext(),
  write: async () => {
    const { OPENID } = cloud.getWXContext()
    const { _id } = await db.collection('things').add({ data: { by: OPENID, at: db.serverDate() } })
    return (await db.collection('things').doc(_id).get()).data
  },
  call: ({ name, data }) => cloud.callFunction({ name, data }),
  store: async () => {
    const { fileID } = await cloud.uploadFile({ cloudPath: 'inside.txt', fileContent: Buffer.from('inside') })
    return String((await cloud.downloadFile({ fileID })).fileContent)
  },
  check: ({ content }) =>
    cloud.openapi.security.msgSecCheck({ version: 2, scene: 1, openid: cloud.getWXContext().OPENID, content }),
  fail: () => { throw new Error('boom') },
}
exports.main = (event) => ACTIONS[event.action](event)`

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let cloud: ReturnType<typeof connectWxCloud>

beforeAll(async () => {
  const functions = await tempFolder()
  await writeBundle(functions, 'inside', INSIDE)
  const config = await writeConfig(await tempFolder(), [{ name: 'inside', timeout: 20 }])
  emulator = await startEmulatorProcess([
    ...['--data', await tempFolder()],
    ...['--functions', functions],
    ...['--config', config],
  ])
  control = controlClient(emulator.url)
  cloud = connectWxCloud(emulator.url)
  await cloud.database().createCollection('things')
})

beforeEach(async () => {
  await control.reset()
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

const things = () => cloud.database().collection('things')

const add = async (...documents: readonly object[]) => {
  for (const data of documents) await things().add({ data })
}

/** The SDK's types allow for its callback form, which answers nothing. */
const settled = async <Work>(work: Work): Promise<Extract<Awaited<Work>, object>> => {
  const answer = await work
  if (isAnswer(answer)) return answer
  throw new Error(`no answer: ${String(answer)}`)
}

const isAnswer = <Answer>(answer: Answer): answer is Extract<Answer, object> =>
  typeof answer === 'object' && answer !== null

/** The part of a transaction that is used here; the SDK gives no type for it. */
interface WxTransaction {
  readonly collection: (name: string) => {
    readonly doc: (id: string) => {
      readonly get: () => Promise<{ readonly data: unknown }>
      readonly update: (change: { readonly data: object }) => Promise<unknown>
    }
  }
}

describe('the database', () => {
  test('add, get, update, set and remove in the SDK’s own forms', async () => {
    const added = await things().add({ data: { _id: 'a', name: '水管', n: 1, tags: ['x'] } })
    expect(added).toEqual({ _id: 'a', errMsg: 'collection.add:ok' })
    expect(await things().doc('a').get()).toEqual({
      data: { _id: 'a', name: '水管', n: 1, tags: ['x'] },
      errMsg: 'document.get:ok',
    })
    const { command: _ } = cloud.database()
    const updated = await things()
      .doc('a')
      .update({ data: { n: _.inc(2), tags: _.push(['y']), more: { deep: true } } })
    expect(updated).toEqual({ stats: { updated: 1 }, errMsg: 'document.update:ok' })
    expect(
      await things()
        .doc('a')
        .set({ data: { n: 9 } }),
    ).toMatchObject({ stats: { updated: 1, created: 0 } })
    expect(
      await things()
        .doc('b')
        .set({ data: { n: 8 } }),
    ).toMatchObject({ stats: { created: 1 }, _id: 'b' })
    expect((await settled(things().orderBy('n', 'asc').get())).data).toEqual([
      { _id: 'b', n: 8 },
      { _id: 'a', n: 9 },
    ])
    expect(await things().doc('a').remove()).toEqual({ stats: { removed: 1 }, errMsg: 'document.remove:ok' })
  })

  test('a document that is missing is an error', async () => {
    expect(await wxRefusalOf(things().doc('zzz').get())).toEqual({
      errCode: -1,
      errMsg: 'document.get:fail document with _id zzz does not exist',
    })
  })

  test('queries with commands, order, skip, limit, field and count', async () => {
    const { command: _ } = cloud.database()
    await add({ n: 1, at: new Date(10) }, { n: 2, at: new Date(20) }, { n: 3, at: new Date(30) }, { n: 4 })
    const query = things().where({ n: _.gt(1).and(_.neq(3)) })
    expect((await settled(query.orderBy('n', 'desc').field({ _id: false, n: true }).get())).data).toEqual([
      { n: 4 },
      { n: 2 },
    ])
    expect(await query.count()).toEqual({ total: 2, errMsg: 'collection.count:ok' })
    expect(
      (await settled(things().orderBy('n', 'asc').skip(1).limit(2).get())).data.map((thing) => thing.n),
    ).toEqual([2, 3])
    const dated = await settled(
      things()
        .where({ at: _.gte(new Date(20)) })
        .orderBy('at', 'asc')
        .get(),
    )
    expect(dated.data.map((thing) => thing.at)).toEqual([new Date(20), new Date(30)])
  })

  test('update and remove by query', async () => {
    const { command: _ } = cloud.database()
    await add({ n: 1 }, { n: 2 }, { n: 3 })
    const many = things().where({ n: _.lt(3) })
    expect(await many.update({ data: { seen: true } })).toMatchObject({ stats: { updated: 2 } })
    expect(await things().where({ seen: true }).remove()).toMatchObject({ stats: { removed: 2 } })
    expect((await settled(things().get())).data).toEqual([expect.objectContaining({ n: 3 })])
  })

  test('aggregate', async () => {
    const { aggregate: $ } = cloud.database().command
    await add({ kind: 'a', n: 1 }, { kind: 'a', n: 2 }, { kind: 'b', n: 5 })
    const { list } = await settled(
      things()
        .aggregate()
        .group({ _id: '$kind', sum: $.sum('$n') })
        .sort({ _id: 1 })
        .end(),
    )
    expect(list).toEqual([
      { _id: 'a', sum: 3 },
      { _id: 'b', sum: 5 },
    ])
  })

  test('a transaction is there whole or not at all', async () => {
    await add({ _id: 'a', n: 1 }, { _id: 'b', n: 1 })
    const db = cloud.database()
    const moved = await db.runTransaction(async (transaction: WxTransaction) => {
      const { data } = await transaction.collection('things').doc('a').get()
      await transaction
        .collection('things')
        .doc('a')
        .update({ data: { n: 0 } })
      await transaction
        .collection('things')
        .doc('b')
        .update({ data: { n: 2 } })
      return data
    })
    expect(moved).toEqual({ _id: 'a', n: 1 })
    const failing = db.runTransaction(async (transaction: WxTransaction) => {
      await transaction
        .collection('things')
        .doc('a')
        .update({ data: { n: 100 } })
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect((await settled(things().orderBy('_id', 'asc').get())).data.map((thing) => thing.n)).toEqual([0, 2])
  })

  test('a conflict is raised on the operation and ends the transaction', async () => {
    await add({ _id: 'a', n: 1 })
    const db = cloud.database()
    const first = await db.startTransaction()
    const second = await db.startTransaction()
    await first
      .collection('things')
      .doc('a')
      .update({ data: { n: 2 } })
    const conflict = second
      .collection('things')
      .doc('a')
      .update({ data: { n: 3 } })
    expect(await wxRefusalOf(conflict)).toEqual({
      errCode: -501001,
      errMsg: expect.stringContaining('[ResourceUnavailable.TransactionConflict] Transaction is conflict'),
    })
    await first.commit()
    expect((await settled(things().doc('a').get())).data.n).toBe(2)
  })

  test('refusals have WeChat’s numbers', async () => {
    expect(await wxRefusalOf(cloud.database().collection('nowhere').get())).toMatchObject({
      errCode: -502005,
      errMsg: expect.stringContaining('database collection not exists'),
    })
    await add({ _id: 'a' })
    expect(await wxRefusalOf(things().add({ data: { _id: 'a' } }))).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining('E11000 duplicate key error'),
    })
  })
})

describe('storage', () => {
  test('upload, download, temporary URL and delete', async () => {
    const uploaded = await cloud.uploadFile({ cloudPath: '照片/a 1.png', fileContent: Buffer.from('bytes') })
    const { fileID } = uploaded
    expect(uploaded).toMatchObject({
      fileID: expect.stringContaining('/照片/a 1.png'),
      errMsg: 'uploadFile:ok',
    })
    const { fileContent, statusCode } = await cloud.downloadFile({ fileID })
    expect([String(fileContent), statusCode]).toEqual(['bytes', 200])
    const urls = await cloud.getTempFileURL({ fileList: [fileID] })
    expect(urls).toMatchObject({
      fileList: [{ fileID, status: 0, errMsg: 'ok', tempFileURL: expect.stringContaining(emulator.url) }],
      errMsg: 'getTempFileURL:ok',
    })
    expect(await cloud.deleteFile({ fileList: [fileID, fileID] })).toEqual({
      fileList: [
        { fileID, status: 0, errMsg: 'ok' },
        { fileID, status: -503003, errMsg: 'storage file not exists' },
      ],
      errMsg: 'deleteFile:ok',
    })
  })

  test('refusals of single files have WeChat’s numbers, those of a call only the platform’s code', async () => {
    const [missing, foreign] = [
      'cloud://local.636c-local-1250000000/missing.txt',
      'cloud://other.636c-other-1250000000/a.txt',
    ]
    expect(await wxRefusalOf(cloud.downloadFile({ fileID: missing }))).toMatchObject({
      errCode: -1,
      code: 'STORAGE_FILE_NONEXIST',
    })
    expect(await cloud.getTempFileURL({ fileList: [missing, foreign] })).toMatchObject({
      fileList: [
        { fileID: missing, status: -503003, tempFileURL: '' },
        { fileID: foreign, status: -503002, tempFileURL: '' },
      ],
    })
    const climbing = cloud.uploadFile({ cloudPath: '../a.txt', fileContent: Buffer.from('') })
    expect(await wxRefusalOf(climbing)).toMatchObject({
      errCode: -1,
      code: 'INVALID_PARAM',
      errMsg: expect.stringContaining('uploadFile:fail'),
    })
  })
})

describe('inside a function', () => {
  const run = async (data: object, openId?: string) => (await control.invoke('inside', data, openId)).result

  test('getWXContext says who calls, anew for each call', async () => {
    expect(await run({ action: 'context' }, 'oUser1')).toEqual({
      OPENID: 'oUser1',
      APPID: 'wx0000000000000000',
      ENV: 'local',
      SOURCE: 'wx_client',
    })
    expect(await run({ action: 'context' }, 'oUser2')).toMatchObject({ OPENID: 'oUser2' })
    expect(await run({ action: 'context' })).not.toHaveProperty('OPENID')
  })

  test('DYNAMIC_CURRENT_ENV leads to this environment, server dates to its clock', async () => {
    await control.moveClock({ setMs: 1_900_000_000_000 })
    expect(await run({ action: 'write' }, 'oUser1')).toMatchObject({
      by: 'oUser1',
      at: expect.stringMatching(/^2030-03-17T17:46:/),
    })
    expect((await settled(things().where({ by: 'oUser1' }).count())).total).toBe(1)
  })

  test('a function calls a function, without the caller’s identity', async () => {
    const answer = await run({ action: 'call', name: 'inside', data: { action: 'context' } }, 'oUser1')
    expect(answer).toMatchObject({ errMsg: 'callFunction:ok', requestID: expect.any(String) })
    expect(answer).not.toHaveProperty('result.OPENID')
  })

  test('storage', async () => {
    expect(await run({ action: 'store' })).toBe('inside')
  })

  test('openapi sees the caller as present', async () => {
    await control.post('/_emu/openapi', { words: { risky: ['赌博'] } })
    expect(await run({ action: 'check', content: '赌博' }, 'oUser1')).toMatchObject({
      result: { suggest: 'risky' },
      errMsg: 'openapi.security.msgSecCheck:ok',
    })
  })
})

test('a function that fails is an error with the platform’s code', async () => {
  expect(await wxRefusalOf(cloud.callFunction({ name: 'inside', data: { action: 'fail' } }))).toMatchObject({
    // The SDK gives -1 to everything that is thrown below it.
    errCode: -1,
    code: 'FUNCTIONS_EXECUTE_FAIL',
    errMsg: expect.stringContaining('boom'),
  })
})
