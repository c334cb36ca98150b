import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { refusalOf } from './support/refusal-of'
import { connectSdk, type Sdk, type Transaction } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { writeConfig } from './support/write-config'

/** Notes each call in a file; with `linger` it goes on working after its answer. */
const NOTING = `
const { appendFileSync } = require('node:fs')
const note = (text) => appendFileSync(process.env.NOTES, text + '\\n')
exports.main = async (event) => {
  note(event.Type === 'Timer' ? 'timer ' + event.Time : 'call')
  if (event.linger) setImmediate(() => setInterval(() => note('after the answer'), 1))
  return process.pid
}`

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT'

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let sdk: Sdk
let notes: () => string[]

beforeAll(async () => {
  const folder = await tempFolder()
  const notesFile = join(folder, 'notes')
  notes = () => readFileSync(notesFile, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean)
  await writeBundle(join(folder, 'functions'), 'noting', NOTING)
  const triggers = [
    { name: 'hourly', type: 'timer', config: '0 0 * * * * *' },
    { name: 'yearly', type: 'timer', config: '0 0 0 1 1 * *' },
  ]
  const config = await writeConfig(folder, [
    { name: 'noting', timeout: 7, envVariables: { NOTES: notesFile }, triggers },
  ])
  const options = ['--data', join(folder, 'data'), '--functions', join(folder, 'functions')]
  emulator = await startEmulatorProcess([...options, '--config', config, '--no-timers'])
  control = controlClient(emulator.url)
  sdk = connectSdk(emulator.url)
  await sdk.db.createCollection('things')
  await sdk.db.createCollection('others')
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

beforeEach(async () => {
  await control.reset()
  await sdk.db.collection('things').add({ _id: 'a', n: 0 })
})

const setFaults = async (...rules: readonly object[]): Promise<void> => {
  expect((await control.post('/_emu/faults', { rules })).status).toBe(200)
}

const struck = async (): Promise<number[]> => {
  const { rules } = (await control.get('/_emu/faults')).json()
  return Array.isArray(rules) ? rules.map((rule) => rule.struck) : []
}

const count = async (): Promise<number> => {
  const { n } = (await sdk.db.collection('things').doc('a').get()).data[0]
  return n
}

const increment = () =>
  sdk.db
    .collection('things')
    .doc('a')
    .update({ n: sdk._.inc(1) })

const incrementInTransaction = (attempts: { made: number } = { made: 0 }) =>
  sdk.db.runTransaction(async (transaction: Transaction) => {
    attempts.made += 1
    await transaction
      .collection('things')
      .doc('a')
      .update({ n: sdk._.inc(1) })
  })

describe('in the database', () => {
  test('conflict: the SDK tries again, four times in all', async () => {
    await setFaults({ at: 'database', what: 'conflict', times: 2, action: 'database.modifyDocument' })
    const attempts = { made: 0 }
    await incrementInTransaction(attempts)
    expect([attempts.made, await count(), await struck()]).toEqual([3, 1, [2]])

    await setFaults({ at: 'database', what: 'conflict', collection: 'things' })
    const hopeless = { made: 0 }
    expect((await refusalOf(incrementInTransaction(hopeless))).code).toBe(CONFLICT)
    expect([hopeless.made, await struck()]).toEqual([4, [4]])
    expect(await control.stat()).toMatchObject({ transactions: { active: 0, conflicts: 6 } })
  })

  test('conflict: on the commit, too; writes outside a transaction and other collections are spared', async () => {
    await setFaults({ at: 'database', what: 'conflict', times: 1, action: 'database.commitTransaction' })
    const attempts = { made: 0 }
    await incrementInTransaction(attempts)
    expect([attempts.made, await count()]).toEqual([2, 1])
    await setFaults({ at: 'database', what: 'conflict', collection: 'others' })
    await incrementInTransaction()
    await increment()
    expect([await count(), await struck()]).toEqual([3, [0]])
  })

  test('busy: not tried again, and the transaction lives on', async () => {
    await setFaults({ at: 'database', what: 'busy', times: 1 })
    const attempts = { made: 0 }
    expect(await refusalOf(incrementInTransaction(attempts))).toEqual({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('[ResourceUnavailable.TransactionBusy]'),
    })
    expect([attempts.made, await count()]).toEqual([1, 0])
    await setFaults({ at: 'database', what: 'busy', times: 1 })
    const transaction = await sdk.db.startTransaction()
    const update = () => transaction.collection('things').doc('a').update({ n: 5 })
    expect((await refusalOf(update())).message).toContain('TransactionBusy')
    await update()
    await transaction.commit()
    expect(await count()).toBe(5)
  })

  test('timeout-before: nothing was written', async () => {
    await setFaults({ at: 'database', what: 'timeout-before', times: 2 })
    expect((await refusalOf(increment())).code).toBe('DATABASE_TIMEOUT')
    expect((await refusalOf(sdk.db.collection('things').add({ _id: 'b' }))).code).toBe('DATABASE_TIMEOUT')
    expect([await count(), (await control.stat()).collections]).toEqual([0, { things: 1, others: 0 }])
    await setFaults({
      at: 'database',
      what: 'timeout-before',
      action: 'database.commitTransaction',
      times: 1,
    })
    expect((await refusalOf(incrementInTransaction())).code).toBe('DATABASE_TIMEOUT')
    expect(await count()).toBe(0)
    expect(await control.stat()).toMatchObject({ transactions: { active: 0, committed: 0, aborted: 1 } })
  })

  test('timeout-after: the write happened all the same', async () => {
    await setFaults({ at: 'database', what: 'timeout-after', times: 1 })
    expect((await refusalOf(increment())).code).toBe('DATABASE_TIMEOUT')
    expect(await count()).toBe(1)
    await setFaults({ at: 'database', what: 'timeout-after', action: 'database.commitTransaction', times: 1 })
    expect((await refusalOf(incrementInTransaction())).code).toBe('DATABASE_TIMEOUT')
    expect(await count()).toBe(2)
    expect(await control.stat()).toMatchObject({ transactions: { active: 0, committed: 1 } })
  })

  test('server-error: the SDK gets the status, nothing else happened', async () => {
    await setFaults({ at: 'database', what: 'server-error', times: 1 })
    expect((await refusalOf(increment())).code).toBe(503)
    await increment()
    expect(await count()).toBe(1)
  })

  test('a duplicate key in both spellings; it ends a transaction', async () => {
    await setFaults(
      { at: 'database', what: 'duplicate-e11000', times: 1 },
      { at: 'database', what: 'duplicate-write', times: 1 },
    )
    const add = () => sdk.db.collection('things').add({ _id: 'b' })
    expect(await refusalOf(add())).toEqual({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('E11000 duplicate key error collection: tnt-local.things'),
    })
    expect((await refusalOf(add())).code).toBe('DATABASE_DUPLICATE_WRITE')
    await add()
    await setFaults({ at: 'database', what: 'duplicate-write', times: 1 })
    const transaction = await sdk.db.startTransaction()
    expect((await refusalOf(transaction.collection('things').add({ _id: 'c' }))).code).toBe(
      'DATABASE_DUPLICATE_WRITE',
    )
    expect((await refusalOf(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL')
  })

  test('slow: every trip takes its time, and waits add up', async () => {
    await setFaults(
      { at: 'database', what: 'slow', delayMs: 40 },
      { at: 'database', what: 'slow', delayMs: 25 },
    )
    const startedAtMs = performance.now()
    await increment()
    await increment()
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(2 * 65 - 2)
    expect(await struck()).toEqual([2, 2])
  })
})

describe('how often', () => {
  const outcomes = async (seed: number): Promise<string> => {
    await setFaults({ at: 'database', what: 'timeout-before', share: 0.4, seed })
    let text = ''
    for (let n = 0; n < 40; n += 1) {
      text += await increment().then(
        () => '.',
        () => 'x',
      )
    }
    return text
  }

  test('a share is drawn by seed: the same again for the same seed', async () => {
    const [first, again, other] = [await outcomes(7), await outcomes(7), await outcomes(8)]
    expect(again).toBe(first)
    expect(other).not.toBe(first)
    const hits = [...first].filter((mark) => mark === 'x').length
    expect(hits).toBeGreaterThan(8)
    expect(hits).toBeLessThan(24)
    const { rules } = (await control.get('/_emu/faults')).json()
    expect(rules).toEqual([
      { at: 'database', what: 'timeout-before', share: 0.4, seed: 8, met: 40, struck: expect.any(Number) },
    ])
  })

  test('at a share of 0 never, and of the other faults only the first', async () => {
    await setFaults(
      { at: 'database', what: 'server-error', share: 0 },
      { at: 'database', what: 'timeout-before', times: 1 },
      { at: 'database', what: 'timeout-after', times: 1 },
    )
    await refusalOf(increment())
    expect([await count(), await struck()]).toEqual([0, [0, 1, 0]])
    await refusalOf(increment())
    expect([await count(), await struck()]).toEqual([1, [0, 1, 1]])
    await increment()
  })

  test('new rules replace the old ones; reset clears them', async () => {
    await setFaults({ at: 'database', what: 'server-error' })
    await setFaults()
    await increment()
    await setFaults({ at: 'database', what: 'server-error' })
    await control.reset()
    expect((await control.get('/_emu/faults')).json()).toEqual({ rules: [] })
  })

  test('rules that are none are refused and leave the others in force', async () => {
    await setFaults({ at: 'timer', what: 'twice' })
    const good = { at: 'database', what: 'conflict' }
    const bad: readonly [unknown, string][] = [
      [undefined, 'rules must be an array'],
      [{}, 'rules must be an array'],
      [[5], 'Rule 1 must be an object'],
      [[good, { at: 'moon', what: 'slow' }], 'Rule 2: at must be one of database, storage'],
      [[{ at: 'timer', what: 'conflict' }], 'Rule 1: what must be one of twice, late'],
      [[{ at: 'database', what: 'constructor' }], 'Rule 1: what must be one of conflict'],
      [[{ ...good, times: 0 }], 'Rule 1: times must be a whole number'],
      [[{ ...good, times: 1.5 }], 'Rule 1: times must be a whole number'],
      [[{ ...good, share: 1.1 }], 'Rule 1: share must be a number from 0 to 1'],
      [[{ ...good, seed: -1 }], 'Rule 1: seed must be'],
      [[{ ...good, collection: 5 }], 'Rule 1: collection must be a text'],
      [[{ ...good, function: 'x' }], 'Rule 1: it must not have a field function'],
      [[{ ...good, delayMs: 5 }], 'Rule 1: it must not have a field delayMs'],
      [[{ at: 'database', what: 'slow' }], 'Rule 1: slow needs delayMs'],
      [[{ at: 'timer', what: 'late', delayMs: 1e12 }], 'Rule 1: delayMs must be a whole number'],
      [Array.from({ length: 101 }, () => good), 'at most 100 rules'],
    ]
    for (const [rules, sentence] of bad) {
      const answer = await control.post('/_emu/faults', { rules })
      expect([answer.status, answer.json()]).toEqual([
        400,
        { error: { code: 'INVALID_PARAM', message: expect.stringContaining(sentence) } },
      ])
    }
    expect((await control.get('/_emu/faults')).json()).toMatchObject({
      rules: [{ at: 'timer', what: 'twice', seed: 1, met: 0, struck: 0 }],
    })
  })
})

describe('in functions', () => {
  test('killed-after-reply: the answer arrives, and what the function still wanted to do is lost', async () => {
    await setFaults({ at: 'function', what: 'killed-after-reply', function: 'noting', times: 1 })
    const first = await control.invoke('noting', { linger: true })
    expect(first).toMatchObject({ errMsg: 'cloud.callFunction:ok', result: expect.any(Number) })
    const second = await control.invoke('noting', {})
    expect(second.result).not.toBe(first.result)
    const before = notes()
    expect((await control.invoke('noting', {})).result).toBe(second.result)
    expect(notes().slice(before.length)).toEqual(['call'])
    expect(await struck()).toEqual([1])
  })

  test('timeout-before and timeout-after: the caller cannot tell them apart, the notes can', async () => {
    for (const [what, calls] of [
      ['timeout-before', []],
      ['timeout-after', ['call']],
    ] as const) {
      const before = notes().length
      await setFaults({ at: 'function', what, times: 1 })
      expect(await control.invoke('noting', {})).toMatchObject({
        errCode: -504003,
        errMsg: expect.stringContaining('Invoking task timed out after 7 seconds'),
      })
      expect(notes().slice(before)).toEqual(calls)
    }
    await setFaults({ at: 'function', what: 'timeout-before', times: 1 })
    expect((await refusalOf(sdk.app.callFunction({ name: 'noting', data: {} }))).code).toBe(
      'FUNCTIONS_TIME_LIMIT_EXCEEDED',
    )
  })

  test('server-error and slow', async () => {
    await setFaults({ at: 'function', what: 'server-error', times: 2 })
    expect((await refusalOf(sdk.app.callFunction({ name: 'noting', data: {} }))).code).toBe(503)
    const answer = await control.post('/_emu/invoke', { name: 'noting' })
    expect([answer.status, answer.json()]).toEqual([503, expect.objectContaining({ errCode: -501000 })])
    await setFaults({ at: 'function', what: 'slow', delayMs: 60 })
    const startedAtMs = performance.now()
    await control.invoke('noting', {})
    expect(performance.now() - startedAtMs).toBeGreaterThanOrEqual(59)
  })
})

describe('in timers', () => {
  const HOUR_MS = 3_600_000
  const timerNotes = () => notes().filter((note) => note.startsWith('timer'))

  beforeEach(async () => {
    await control.moveClock({ setMs: Date.UTC(2030, 5, 1, 10, 30) })
  })

  test('twice: two runs for one moment, then one again', async () => {
    await setFaults({ at: 'timer', what: 'twice', function: 'noting', trigger: 'hourly', times: 1 })
    const before = timerNotes().length
    const { fired } = await control.moveClock({ advanceMs: HOUR_MS })
    expect(fired).toEqual([
      expect.objectContaining({ trigger: 'hourly', ok: true }),
      expect.objectContaining({ trigger: 'hourly', ok: true }),
    ])
    expect(timerNotes()).toHaveLength(before + 2)
    expect((await control.moveClock({ advanceMs: HOUR_MS })).fired).toHaveLength(1)
  })

  test('late: it fires when the clock has gone on, and says when it was due', async () => {
    await setFaults({ at: 'timer', what: 'late', delayMs: 20 * 60_000, times: 1 })
    expect(await control.moveClock({ advanceMs: HOUR_MS / 2 })).toMatchObject({ fired: [] })
    expect(await control.moveClock({ advanceMs: 19 * 60_000 })).toMatchObject({ fired: [] })
    const { fired } = await control.moveClock({ advanceMs: 2 * 60_000 })
    expect(fired).toEqual([expect.objectContaining({ trigger: 'hourly', ok: true })])
    expect(timerNotes().at(-1)).toContain('timer 2030-06-01T11:00:')
  })

  test('by hand they strike, too; reset forgets what was late', async () => {
    await setFaults(
      { at: 'timer', what: 'twice', times: 1 },
      { at: 'timer', what: 'late', delayMs: 1_000, times: 1 },
    )
    const fire = async () =>
      (await control.post('/_emu/timers', { function: 'noting', trigger: 'yearly' })).json()
    expect((await fire()).fired).toHaveLength(2)
    expect((await fire()).fired).toHaveLength(0)
    await control.reset()
    expect(await control.moveClock({ advanceMs: 5_000 })).toMatchObject({
      fired: expect.not.arrayContaining([expect.objectContaining({ trigger: 'yearly' })]),
    })
  })
})
