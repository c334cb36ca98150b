import { join, relative } from 'node:path'
import { controlClient } from './support/control-client'
import {
  type EmulatorProcess,
  FROM_SOURCE,
  killLeftovers,
  startEmulatorProcess,
} from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { connectSdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { waitUntil } from './support/wait-until'

afterAll(async () => {
  killLeftovers()
  await removeTempFolders()
})

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const start = async (program?: readonly string[]): Promise<{ emulator: EmulatorProcess; pids: number[] }> => {
  const folder = await tempFolder()
  await writeBundle(join(folder, 'functions'), 'pid', 'exports.main = async () => process.pid')
  const functions = relative(join(__dirname, '..', '..'), join(folder, 'functions'))
  const args = ['--data', join(folder, 'data'), '--functions', functions]
  const emulator = await startEmulatorProcess(args, {}, program)
  const control = controlClient(emulator.url)
  const calls = await Promise.all(Array.from({ length: 3 }, () => control.invoke('pid')))
  const pids = calls.map(({ result }) => Number(result))
  expect(pids.every(isRunning)).toBe(true)
  return { emulator, pids }
}

test.each([
  ['bundled', undefined],
  ['from its sources', FROM_SOURCE],
])(
  '%s it finds functions without a configuration, and their processes end with it',
  async (_kind, program) => {
    const { emulator, pids } = await start(program)
    expect(await emulator.stop()).toBe(0)
    expect(pids.filter(isRunning)).toEqual([])
  },
)

test('function processes do not outlive an emulator that was killed', async () => {
  const { emulator, pids } = await start()
  await emulator.kill()
  await waitUntil(() => !pids.some(isRunning))
})

test('a call under way fails when the emulator is stopped', async () => {
  const folder = await tempFolder()
  await writeBundle(
    folder,
    'never',
    'exports.main = () => { console.log("begun"); return new Promise(() => {}) }',
  )
  const emulator = await startEmulatorProcess(['--data', join(folder, 'data'), '--functions', folder])
  const control = controlClient(emulator.url)
  const call = control.invoke('never')
  await waitUntil(async () => (await control.get('/_emu/logs')).text.includes('begun'))
  expect(await emulator.stop()).toBe(0)
  expect(await call).toMatchObject({ errCode: -504002 })
})

test('a reset is as durable as a write', async () => {
  const folder = await tempFolder()
  const first = await startEmulatorProcess(['--data', folder])
  const { db } = connectSdk(first.url)
  await db.createCollection('c')
  await db.collection('c').add(Array.from({ length: 200 }, (_value, n) => ({ _id: `old${n}` })))
  await controlClient(first.url).reset()
  await db.collection('c').add({ _id: 'new' })
  await first.kill()
  const second = await startEmulatorProcess(['--data', folder])
  expect((await connectSdk(second.url).db.collection('c').get()).data).toEqual([{ _id: 'new' }])
  await second.stop()
})
