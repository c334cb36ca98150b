import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { refusalOf } from './support/refusal-of'
import { connectSdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { connectWxCloud } from './support/wx-cloud'

const PERSON = 'oPerson1'
const MESSAGE = { touser: PERSON, templateId: 'tmpl', data: { thing1: { value: 'hello' } } }

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let cloud: ReturnType<typeof connectWxCloud>

beforeAll(async () => {
  emulator = await startEmulatorProcess(['--data', await tempFolder()])
  control = controlClient(emulator.url)
  cloud = connectWxCloud(emulator.url)
})

beforeEach(async () => {
  await control.reset()
  await control.post('/_emu/openapi', { grant: [{ openid: PERSON, templateId: 'tmpl', count: 2 }] })
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

const setFaults = async (...rules: readonly object[]): Promise<void> => {
  expect((await control.post('/_emu/faults', { rules })).status).toBe(200)
}

const outbox = async () => {
  const { entries } = (await control.get('/_emu/outbox')).json()
  return Array.isArray(entries) ? entries : []
}

const send = () => cloud.openapi.subscribeMessage.send(MESSAGE)

const failure = async (): Promise<unknown> =>
  send().then(
    () => 'sent',
    (error: unknown) => error,
  )

test('reported-failed: the message went out, used its credit up, and is said to have failed', async () => {
  await setFaults({ at: 'openapi', what: 'reported-failed', api: 'subscribeMessage.send', times: 1 })
  expect(await failure()).toMatchObject({ errCode: -1 })
  expect(await outbox()).toEqual([
    expect.objectContaining({
      api: 'subscribeMessage.send',
      openid: PERSON,
      reply: expect.objectContaining({ errcode: 0 }),
    }),
  ])
  expect(await failure()).toBe('sent')
  expect(await failure()).toMatchObject({ errCode: 43101 })
})

test('reported-failed does not reword what was refused anyway', async () => {
  await setFaults({ at: 'openapi', what: 'reported-failed' })
  await control.post('/_emu/openapi', { revoke: [{ openid: PERSON, templateId: 'tmpl' }] })
  expect(await failure()).toMatchObject({ errCode: 43101 })
})

test('timeout-before keeps the message back, timeout-after only the answer; other APIs are spared', async () => {
  await setFaults(
    { at: 'openapi', what: 'timeout-before', times: 1 },
    { at: 'openapi', what: 'server-error', times: 1 },
    { at: 'openapi', what: 'timeout-after', times: 1 },
    { at: 'openapi', what: 'slow', delayMs: 30, api: 'security.msgSecCheck' },
  )
  expect(await failure()).toBeInstanceOf(Error)
  expect(await failure()).toBeInstanceOf(Error)
  expect(await outbox()).toEqual([])
  expect(await failure()).toBeInstanceOf(Error)
  expect(await outbox()).toHaveLength(1)
  const { rules } = (await control.get('/_emu/faults')).json()
  expect(rules).toEqual([1, 1, 1, 0].map((struck) => expect.objectContaining({ struck })))
})

test('storage: a failed deletion may have happened, or not', async () => {
  const { app } = connectSdk(emulator.url)
  const { fileID } = await app.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') })
  const remove = () => app.deleteFile({ fileList: [fileID] })
  await setFaults(
    { at: 'storage', what: 'server-error', action: 'storage.batchDeleteFile', times: 1 },
    { at: 'storage', what: 'timeout-after', action: 'storage.batchDeleteFile', times: 1 },
  )
  expect((await refusalOf(remove())).code).toBe(503)
  expect(String((await app.downloadFile({ fileID })).fileContent)).toBe('a')
  expect((await refusalOf(remove())).code).toBe('SERVER_TIMEOUT')
  expect((await refusalOf(app.downloadFile({ fileID }))).code).toBe('STORAGE_FILE_NONEXIST')
})
