import { randomUUID } from 'node:crypto'
import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { refusalOf } from './support/refusal-of'
import { connectSdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { waitUntil } from './support/wait-until'

/** Longer than any test may take. */
const HOUR_MS = 3_600_000

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>

beforeEach(async () => {
  const folder = await tempFolder()
  await writeBundle(folder, 'greeting', 'exports.main = async () => "hello"')
  emulator = await startEmulatorProcess(['--data', await tempFolder(), '--functions', folder])
  control = controlClient(emulator.url)
  await connectSdk(emulator.url).db.createCollection('things')
})

afterAll(async () => {
  killLeftovers()
  await removeTempFolders()
})

const struck = async (): Promise<number> => {
  const { rules } = (await control.get('/_emu/faults')).json()
  return Array.isArray(rules) ? rules.filter(({ struck: times }) => times > 0).length : 0
}

/** A call of a function and a write that wait for an hour. */
const startWaiting = async () => {
  const areas = ['function', 'database']
  await control.post('/_emu/faults', { rules: areas.map((at) => ({ at, what: 'slow', delayMs: HOUR_MS })) })
  const call = control.invoke('greeting')
  const write = refusalOf(connectSdk(emulator.url).db.collection('things').add({ _id: randomUUID() }))
  await waitUntil(async () => (await struck()) === areas.length)
  return { call, write }
}

const STOPPED = expect.stringContaining('was reset or stopped')

test('an emulator whose answers wait for an hour stops when it is asked to', async () => {
  const { call, write } = await startWaiting()
  expect(await emulator.stop()).toBe(0)
  expect(await call).toMatchObject({ errMsg: STOPPED })
  expect(await write).toMatchObject({ code: 'SYS_ERR', message: STOPPED })
})

test('what waits when the emulator is reset is refused and not carried out', async () => {
  const { call, write } = await startWaiting()
  await control.reset()
  expect(await call).toMatchObject({ errMsg: STOPPED })
  expect(await write).toMatchObject({ message: STOPPED })
  expect((await control.get('/_emu/documents?collection=things')).json()).toMatchObject({ total: 0 })
  expect(await control.invoke('greeting')).toMatchObject({ result: 'hello' })
  await emulator.stop()
})
