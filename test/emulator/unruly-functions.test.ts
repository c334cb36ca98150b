import { writeFile } from 'node:fs/promises'
import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { waitUntil } from './support/wait-until'
import { writeConfig } from './support/write-config'

/** Answers, and never lets its process do anything again. */
const BLOCKING = `
exports.main = async ({ block }) => {
  if (block) process.stderr.write('blocked', () => setImmediate(() => { for (;;) {} }))
  return process.pid
}`

/** Says what only the host's own runner says, in the middle of a call. */
const MEDDLING = `
const { existsSync } = require('node:fs')
exports.main = async ({ type, until }) => {
  if (type) process.send({ type })
  if (until) console.log('waiting')
  while (until && !existsSync(until)) await new Promise((resolve) => setTimeout(resolve, 5))
  return type ?? 'none'
}`

const LONG = 3_000_000

const WORDY = `exports.main = async () => { throw new Error('y'.repeat(${LONG})) }`

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let folder: string

beforeAll(async () => {
  folder = await tempFolder()
  await writeBundle(folder, 'blocking', BLOCKING)
  await writeBundle(folder, 'meddling', MEDDLING)
  await writeBundle(folder, 'wordy', WORDY)
  const config = await writeConfig(await tempFolder(), [
    { name: 'blocking', timeout: 1 },
    { name: 'meddling', timeout: 2 },
    { name: 'wordy', timeout: 20 },
  ])
  const places = ['--data', await tempFolder(), '--functions', folder, '--config', config]
  emulator = await startEmulatorProcess([...places, '--max-instances', '1'])
  control = controlClient(emulator.url)
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

const logged = async (text: string): Promise<boolean> =>
  (await control.get('/_emu/logs')).text.includes(`"${text}"`)

test('a process that blocks after its answer does not hang the next call: another one runs it', async () => {
  const first = await control.invoke('blocking', { block: true })
  const second = await control.invoke('blocking')
  expect(second).toMatchObject({ errMsg: 'cloud.callFunction:ok' })
  expect(second.result).not.toBe(first.result)
})

test('a function that says it is ready in the middle of a call still runs one call at a time', async () => {
  const until = `${folder}/go-on`
  const first = control.invoke('meddling', { type: 'ready', until })
  await waitUntil(() => logged('waiting'))
  const second = control.invoke('meddling')
  await writeFile(until, '')
  expect(await Promise.all([first, second])).toEqual([
    expect.objectContaining({ result: 'ready' }),
    expect.objectContaining({ result: 'none' }),
  ])
})

test('an error of any length leaves a line of bounded length', async () => {
  const { requestID } = await control.invoke('wordy')
  const { text } = await control.get(`/_emu/logs?requestId=${String(requestID)}`)
  expect(text).toContain('yyy')
  expect(text.length).toBeLessThan(LONG / 100)
})
