import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { connectManager } from './support/manager'
import { refusalOf } from './support/refusal-of'
import { connectSdk, type Sdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { connectWxCloud } from './support/wx-cloud'

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let app: Sdk['app']
let cloud: ReturnType<typeof connectWxCloud>
let manager: ReturnType<typeof connectManager>

beforeAll(async () => {
  emulator = await startEmulatorProcess(['--data', await tempFolder()])
  control = controlClient(emulator.url)
  app = connectSdk(emulator.url).app
  cloud = connectWxCloud(emulator.url)
  manager = connectManager(emulator.url)
})

beforeEach(() => control.reset())

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

const setFaults = async (...rules: readonly object[]): Promise<void> => {
  expect((await control.post('/_emu/faults', { rules })).status).toBe(200)
}

const upload = (text: string) => app.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from(text) })

const download = async (fileID: string) => String((await app.downloadFile({ fileID })).fileContent)

const collections = async (): Promise<readonly string[]> =>
  Object.keys(Object((await control.stat()).collections))

describe('the transfer of a file', () => {
  test.each([
    ['server-error', 'ServiceUnavailable', 'old'],
    ['timeout-before', 'RequestTimeOut', 'old'],
    ['timeout-after', 'RequestTimeOut', 'new'],
  ])('upload, %s', async (what, said, kept) => {
    const { fileID } = await upload('old')
    await setFaults({ at: 'storage', what, action: 'PUT', times: 1 })
    expect(await refusalOf(upload('new'))).toMatchObject({
      code: 'STORAGE_REQUEST_FAIL',
      message: expect.stringContaining(said),
    })
    expect(await download(fileID)).toBe(kept)
  })

  test.each([
    ['server-error', 503],
    ['timeout-before', 504],
    ['timeout-after', 504],
  ])('download, %s', async (what, status) => {
    const { fileID } = await upload('text')
    await setFaults({ at: 'storage', what, action: 'GET', times: 1 })
    const { message } = await refusalOf(cloud.downloadFile({ fileID }))
    expect(message).toContain(`Status:${status}`)
    expect(await download(fileID)).toBe('text')
  })

  test('slow, and rules of another action do not touch it', async () => {
    await setFaults(
      { at: 'storage', what: 'slow', delayMs: 30, action: 'PUT' },
      { at: 'storage', what: 'server-error', action: 'storage.batchDeleteFile' },
    )
    const startedAtMs = performance.now()
    await upload('text')
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(29)
  })
})

describe('the management API', () => {
  const create = (name: string) => manager.database.createCollection(name)

  test.each([
    ['server-error', 'not available'],
    ['timeout-before', 'in time'],
    ['timeout-after', 'in time'],
  ])('%s', async (what, said) => {
    await setFaults({ at: 'cloud-api', what, action: 'CreateTable', times: 1 })
    const name = `made-${what}`
    expect(await refusalOf(create(name))).toMatchObject({
      code: 'InternalError',
      message: expect.stringContaining(said),
    })
    expect((await collections()).includes(name)).toBe(what === 'timeout-after')
  })

  test('slow, and rules of another action do not touch it', async () => {
    await setFaults(
      { at: 'cloud-api', what: 'slow', delayMs: 30 },
      { at: 'cloud-api', what: 'server-error', action: 'DeleteTable' },
    )
    const startedAtMs = performance.now()
    await create('slowly')
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(29)
    expect(await collections()).toContain('slowly')
  })

  test('has only what can happen to a request', async () => {
    const answer = await control.post('/_emu/faults', { rules: [{ at: 'cloud-api', what: 'conflict' }] })
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('server-error')])
  })
})
