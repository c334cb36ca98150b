import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { connectSdk, type Sdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { writeConfig } from './support/write-config'

const DAY_MS = 86_400_000

const NOW = `
exports.main = async ({ wait }) => {
  class Later extends Date { plus(ms) { return new Later(this.getTime() + ms) } }
  const later = new Later()
  return {
    now: Date.now(),
    made: new Date().getTime(),
    text: new Date(Date()).getTime(),
    given: new Date(5).getTime(),
    parts: new Date(2026, 0, 2).getTime(),
    parsed: Date.parse('2026-01-01T00:00:00Z'),
    utc: Date.UTC(2026, 0, 1),
    isDate: new Date() instanceof Date && later instanceof Date && later.plus(1) instanceof Later,
    names: [Date.name, Date.length, new Date().constructor === Date, typeof Date()],
    later: later.getTime(),
  }
}`

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let sdk: Sdk

beforeAll(async () => {
  const functionsFolder = await tempFolder()
  await writeBundle(functionsFolder, 'now', NOW)
  const config = await writeConfig(await tempFolder(), [{ name: 'now', timeout: 20 }])
  emulator = await startEmulatorProcess([
    '--data',
    await tempFolder(),
    '--functions',
    functionsFolder,
    '--config',
    config,
  ])
  control = controlClient(emulator.url)
  sdk = connectSdk(emulator.url)
  await sdk.db.createCollection('things')
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

afterEach(() => control.moveClock({ reset: true }))

const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

const functionNow = async (): Promise<Record<string, unknown>> => {
  const { result } = await control.invoke('now', {})
  return { ...(typeof result === 'object' ? result : {}) }
}

test('runs with real time until it is moved', async () => {
  const before = Date.now()
  const { nowMs, offsetMs } = (await control.get('/_emu/clock')).json()
  expect(number(nowMs)).toBeGreaterThanOrEqual(before)
  expect(number(nowMs)).toBeLessThanOrEqual(Date.now())
  expect(offsetMs).toBe(0)
})

test('can be set, advanced and reset', async () => {
  const set = await control.moveClock({ setMs: Date.UTC(2030, 0, 1) })
  expect(number(set.nowMs) - Date.UTC(2030, 0, 1)).toBeLessThan(60_000)
  expect(set.fired).toEqual([])
  const advanced = await control.moveClock({ advanceMs: DAY_MS })
  expect(number(advanced.offsetMs)).toBe(number(set.offsetMs) + DAY_MS)
  expect(await control.moveClock({ advanceMs: -2 * DAY_MS })).toMatchObject({
    offsetMs: number(set.offsetMs) - DAY_MS,
  })
  expect(await control.moveClock({ reset: true })).toMatchObject({ offsetMs: 0 })
})

test('rules the whole of Date inside a function, also in a process that already runs', async () => {
  for (const year of [2026, 2031, 2020]) {
    const start = Date.UTC(year, 5, 1)
    await control.moveClock({ setMs: start })
    const seen = await functionNow()
    for (const name of ['now', 'made', 'later']) {
      expect(number(seen[name])).toBeGreaterThanOrEqual(start)
      expect(number(seen[name])).toBeLessThan(start + 60_000)
    }
    expect(number(seen.text)).toBeGreaterThanOrEqual(start - 1000)
    expect(seen).toMatchObject({
      given: 5,
      parts: Date.UTC(2026, 0, 2),
      parsed: Date.UTC(2026, 0, 1),
      utc: Date.UTC(2026, 0, 1),
      isDate: true,
      names: ['Date', 7, true, 'string'],
    })
  }
})

test('rules the server date, $currentDate and $$NOW', async () => {
  const start = Date.UTC(2040, 0, 1)
  await control.moveClock({ setMs: start })
  const things = sdk.db.collection('things')
  await things.doc('a').set({ at: sdk.db.serverDate() })
  await things
    .where({ _id: 'a' })
    .options({ raw: true })
    .update({ $currentDate: { changed: true } })
  const [{ at, changed, now }] = (await things.aggregate().addFields({ now: '$$NOW' }).end()).data
  for (const date of [at, changed, now]) expect(Math.abs(date.getTime() - start)).toBeLessThan(60_000)
})

test('does not let a transaction grow old', async () => {
  const transaction = await sdk.db.startTransaction()
  await transaction.collection('things').doc('b').set({ n: 1 })
  await control.moveClock({ advanceMs: DAY_MS })
  await transaction.commit()
  expect((await sdk.db.collection('things').doc('b').get()).data).toHaveLength(1)
})

test.each([0, Date.UTC(9999, 0, 1)])('functions run and snapshots are made at %d', async (setMs) => {
  expect(await control.moveClock({ setMs })).toMatchObject({ nowMs: expect.any(Number) })
  expect(number((await functionNow()).now)).toBeGreaterThanOrEqual(setMs)
  expect((await control.post('/_emu/snapshot', { name: 'edge' })).status).toBe(200)
})

test('refuses anything but one clear instruction', async () => {
  const bad = [
    {},
    { setMs: 1, reset: true },
    { setMs: 'x' },
    { advanceMs: 1.5 },
    { setMs: 9e15 },
    { setMs: -1 },
    { setMs: Date.UTC(9999, 0, 1) + 1 },
    { advanceMs: -Date.now() - DAY_MS },
    { advanceMs: Date.UTC(9999, 0, 1) },
    { reset: false },
    { other: 1 },
    [],
    5,
  ]
  for (const body of bad) {
    const answer = await control.post('/_emu/clock', body)
    expect([answer.status, answer.json()]).toEqual([
      400,
      { error: { code: 'INVALID_PARAM', message: expect.any(String) } },
    ])
  }
  expect((await control.get('/_emu/clock')).json()).toMatchObject({ offsetMs: 0 })
})
