import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { waitUntil } from './support/wait-until'
import { writeConfig } from './support/write-config'

const HOUR_MS = 3_600_000

/** Appends what it got to a file, so that runs nobody waits for can be seen, and may be held back. */
const NOTING = `
const { appendFileSync, existsSync } = require('node:fs')
exports.main = async (event) => {
  appendFileSync(process.env.NOTES, JSON.stringify({ event, now: Date.now(), source: process.env.TRIGGER_SRC, openId: process.env.WX_OPENID }) + '\\n')
  while (existsSync(process.env.NOTES + '.hold')) await new Promise((resolve) => setTimeout(resolve, 5))
  if (event.TriggerName === 'failing') throw new Error('boom')
  return event.TriggerName
}`

interface Note {
  readonly event: Record<string, unknown>
  readonly now: number
  readonly source?: string
  readonly openId?: string
}

const start = async (triggers: readonly object[], args: readonly string[] = []) => {
  const folder = await tempFolder()
  const notesFile = join(folder, 'notes')
  await writeBundle(join(folder, 'functions'), 'jobs', NOTING)
  const config = await writeConfig(folder, [
    { name: 'jobs', timeout: 20, envVariables: { NOTES: notesFile }, triggers },
  ])
  const emulator = await startEmulatorProcess([
    '--data',
    join(folder, 'data'),
    '--functions',
    join(folder, 'functions'),
    '--config',
    config,
    ...args,
  ])
  const notes = (): Note[] =>
    existsSync(notesFile)
      ? readFileSync(notesFile, 'utf8')
          .trim()
          .split('\n')
          .map((line): Note => JSON.parse(line))
      : []
  return { emulator, notesFile, notes, control: controlClient(emulator.url) }
}

const timer = (name: string, config: string) => ({ name, type: 'timer', config })

afterAll(async () => {
  killLeftovers()
  await removeTempFolders()
})

describe('without real time', () => {
  let emulator: EmulatorProcess
  let control: ReturnType<typeof controlClient>
  let notes: () => Note[]

  beforeAll(async () => {
    const started = await start(
      [
        timer('hourly', '0 0 * * * * *'),
        timer('everyMinute', '0 * * * * * *'),
        timer('nightly', '0 30 2 * * * *'),
        timer('mondays', '0 0 8 * * MON *'),
        timer('failing', '0 0 0 1 1 * *'),
        timer('past', '0 0 0 1 1 * 2020'),
      ],
      ['--no-timers'],
    )
    ;({ emulator, control, notes } = started)
  })

  afterAll(() => emulator.stop())

  const firedNames = async (move: Record<string, unknown>): Promise<unknown[]> => {
    const { fired } = await control.moveClock(move)
    return Array.isArray(fired) ? fired.map(({ trigger }: { trigger: unknown }) => trigger).sort() : []
  }

  test('a clock moved forward fires each due trigger once and answers when the runs are over', async () => {
    // Sunday, 2030-06-02, 23:00:30 in Beijing.
    await control.moveClock({ setMs: Date.UTC(2030, 5, 2, 15, 0, 30) })
    const before = notes().length
    expect(await firedNames({ advanceMs: 10_000 })).toEqual([])
    expect(await firedNames({ advanceMs: 20_000 })).toEqual(['everyMinute'])
    expect(await firedNames({ advanceMs: HOUR_MS })).toEqual(['everyMinute', 'hourly'])
    // Over 02:30 in Beijing, then over Monday 08:00.
    expect(await firedNames({ advanceMs: 3 * HOUR_MS })).toEqual(['everyMinute', 'hourly', 'nightly'])
    expect(await firedNames({ advanceMs: 5 * HOUR_MS })).toEqual(['everyMinute', 'hourly', 'mondays'])
    expect(notes()).toHaveLength(before + 9)
  })

  test('the run sees the new time, a timer event, and nobody’s identity', async () => {
    const target = Date.UTC(2031, 0, 15, 12, 0, 0)
    await control.moveClock({ setMs: target - 5_000 })
    const before = notes().length
    const { fired } = await control.moveClock({ setMs: target + 5_000 })
    expect(fired).toEqual(
      expect.arrayContaining([
        { function: 'jobs', trigger: 'hourly', requestId: expect.any(String), ok: true, result: 'hourly' },
      ]),
    )
    for (const note of notes().slice(before)) {
      expect(note.event).toEqual({
        Type: 'Timer',
        TriggerName: expect.any(String),
        Time: expect.stringContaining('2031-01-15T12:00:0'),
        Message: '',
      })
      expect(note.source).toBe('timer')
      expect(note.openId).toBeUndefined()
      expect(note.now - target).toBeLessThan(60_000)
    }
  })

  test('a run that fails is reported and does not hurt the others', async () => {
    // New Year in Beijing.
    await control.moveClock({ setMs: Date.UTC(2031, 11, 31, 15, 59, 58) })
    const { fired } = await control.moveClock({ advanceMs: 4_000 })
    expect(fired).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          trigger: 'failing',
          ok: false,
          error: { code: 'FUNCTIONS_EXECUTE_FAIL', message: expect.stringContaining('boom') },
        }),
        expect.objectContaining({ trigger: 'everyMinute', ok: true }),
      ]),
    )
  })

  test('a clock moved backward fires nothing', async () => {
    await control.moveClock({ setMs: Date.UTC(2033, 0, 1) })
    expect(await firedNames({ advanceMs: -HOUR_MS })).toEqual([])
  })

  test('nothing fires by itself', async () => {
    const minuteEnd = Date.UTC(2034, 0, 1, 0, 0, 59, 900)
    await control.moveClock({ setMs: minuteEnd })
    const before = notes().length
    await waitUntil(async () => Number((await control.get('/_emu/clock')).json().nowMs) > minuteEnd + 500)
    expect(notes()).toHaveLength(before)
  })

  test('triggers can be fired by hand, one or all of a function', async () => {
    const one = (await control.post('/_emu/timers', { function: 'jobs', trigger: 'past' })).json()
    expect(one).toEqual({
      fired: [{ function: 'jobs', trigger: 'past', requestId: expect.any(String), ok: true, result: 'past' }],
    })
    const all = (await control.post('/_emu/timers', { function: 'jobs' })).json()
    expect(all.fired).toHaveLength(6)
    for (const body of [{ function: 'unknown' }, { function: 'jobs', trigger: 'unknown' }]) {
      const { status, text } = await control.post('/_emu/timers', body)
      expect([status, text]).toEqual([404, expect.stringMatching(/there are jobs\/\w+, jobs\//)])
    }
    for (const body of [
      {},
      { function: 5 },
      { function: 'jobs', trigger: 5 },
      { function: 'jobs', more: 1 },
    ]) {
      expect((await control.post('/_emu/timers', body)).status).toBe(400)
    }
  })
})

/** Real time takes its time: jest's default limit is too short for these. */
const REAL_TIME_LIMIT_MS = 30_000

describe('in real time', () => {
  test(
    'a trigger fires on its seconds, and is skipped while its last run is not over',
    async () => {
      const { emulator, notes, notesFile } = await start([timer('everySecond', '* * * * * * *')])
      await waitUntil(() => notes().length >= 2)
      await writeBundle(notesFile.replace(/notes$/, ''), 'notes.hold', '')
      const held = notes().length
      await waitUntil(() => notes().length > held)
      const firstHeldMs = Date.now()
      const whileHeld = notes().length
      await waitUntil(() => Date.now() > firstHeldMs + 2_200)
      expect(notes().length).toBe(whileHeld)
      for (const { event } of notes())
        expect(event).toMatchObject({ Type: 'Timer', TriggerName: 'everySecond' })
      await emulator.stop()
    },
    REAL_TIME_LIMIT_MS,
  )

  test(
    'moving the clock counts as time passing, and real time goes on from there',
    async () => {
      const { emulator, notes, control } = await start([
        timer('yearly', '0 0 0 1 1 * *'),
        timer('soon', '2 0 0 1 1 * *'),
      ])
      const newYear = Date.UTC(2041, 11, 31, 16, 0, 0)
      const { fired } = await control.moveClock({ setMs: newYear })
      expect(fired).toHaveLength(2)
      const before = notes().length
      await waitUntil(() => notes().length > before)
      expect(notes().slice(before)).toEqual([
        expect.objectContaining({ event: expect.objectContaining({ TriggerName: 'soon' }) }),
      ])
      await emulator.stop()
    },
    REAL_TIME_LIMIT_MS,
  )
})
