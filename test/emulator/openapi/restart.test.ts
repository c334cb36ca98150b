import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { controlClient } from '../support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from '../support/emulator-process'
import { orderMessage, PERSON, TEMPLATE } from '../support/order-message'
import { removeTempFolders, tempFolder } from '../support/temp-folder'
import { connectWxCloud } from '../support/wx-cloud'
import { wxRefusalOf } from '../support/wx-refusal-of'

let folder: string
let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let cloud: ReturnType<typeof connectWxCloud>

const start = async (...options: readonly string[]): Promise<void> => {
  emulator = await startEmulatorProcess(['--data', folder, ...options])
  control = controlClient(emulator.url)
  cloud = connectWxCloud(emulator.url)
}

const send = () => cloud.openapi.subscribeMessage.send(orderMessage())

const outbox = async (): Promise<string> => (await control.get('/_emu/outbox')).text

const credits = async (): Promise<unknown> => (await control.get('/_emu/openapi')).json().credits

/** Two messages agreed to, one of them sent. */
beforeEach(async () => {
  folder = await tempFolder()
  await start()
  await control.post('/_emu/openapi', { grant: [{ openid: PERSON, templateId: TEMPLATE, count: 2 }] })
  await send()
})

afterEach(() => emulator.kill())

afterAll(async () => {
  killLeftovers()
  await removeTempFolders()
})

test('the outbox and what was agreed to are there after kill -9, and go on from there', async () => {
  const before = await outbox()
  expect(before).toContain(TEMPLATE)
  await emulator.kill()
  await start()
  expect(await outbox()).toBe(before)
  expect(await credits()).toEqual([{ openid: PERSON, templateId: TEMPLATE, count: 1 }])
  await send()
  expect((await wxRefusalOf(send())).errCode).toBe(43101)
  await emulator.kill()
  await start()
  expect((await wxRefusalOf(send())).errCode).toBe(43101)
})

test.each([
  ['a reset', () => control.reset(), []],
  ['--fresh', async () => {}, ['--fresh']],
] as const)('%s ends them for good', async (_name, end, options) => {
  await end()
  await emulator.kill()
  await start(...options)
  expect(await outbox()).toBe('{"entries":[]}')
  expect(await credits()).toEqual([])
})

test('a line that a crash cut off, or that somebody spoiled, costs only itself', async () => {
  const before = await outbox()
  await emulator.kill()
  const file = join(folder, 'openapi.jsonl')
  await appendFile(file, 'spoiled\n{"entry":5}\n{"credit":{"openid":"a"}}\n{"entry":{"id":"cut')
  await start()
  expect(await outbox()).toBe(before)
  expect(await credits()).toHaveLength(1)
  expect(await readFile(file, 'utf8')).not.toContain('cut')
})
