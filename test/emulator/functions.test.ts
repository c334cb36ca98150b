import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { controlClient } from './support/control-client'
import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './support/emulator-process'
import { writeBundle } from './support/function-bundles'
import { refusalOf } from './support/refusal-of'
import { connectSdk, type Sdk } from './support/sdk'
import { removeTempFolders, tempFolder } from './support/temp-folder'
import { waitUntil } from './support/wait-until'
import { writeConfig } from './support/write-config'

const SDK_PATH = require.resolve('@cloudbase/node-sdk')

const ECHO = `exports.main = async (event, context) => ({ event, context, env: { ...process.env }, pid: process.pid })`

/** Every failure a function can bring about, by \`event.how\`. */
const FAILING = `
exports.main = async (event) => {
  switch (event.how) {
    case 'throw': throw new Error('boom')
    case 'throw-text': throw 'only a text'
    case 'never': return new Promise(() => {})
    case 'loop': for (;;) {}
    case 'exit': process.exit(3)
    case 'kill': process.kill(process.pid, 'SIGKILL')
    case 'uncaught': setImmediate(() => { throw new Error('thrown later') }); return new Promise(() => {})
    case 'unhandled': Promise.reject(new Error('rejected later')); return new Promise(() => {})
    case 'after': setImmediate(() => { throw new Error('after the answer') }); return 'answered'
    case 'circular': { const circle = {}; circle.self = circle; return circle }
    case 'bigint': return 1n
    case 'large': return 'x'.repeat(6 * 1024 * 1024)
    case 'memory': { const all = []; for (;;) all.push(new Array(1000).fill(all.length)) }
    case 'disconnect': process.disconnect(); return new Promise(() => {})
    case 'undefined': return undefined
    default: return 'fine'
  }
}`

/** Counts calls at the same time, and holds each until a file appears. */
const HOLDING = `
const { existsSync, writeFileSync } = require('node:fs')
let running = 0
exports.main = async ({ folder, name }) => {
  running += 1
  const together = running
  writeFileSync(folder + '/begun-' + name, String(process.pid))
  while (!existsSync(folder + '/go')) await new Promise((resolve) => setTimeout(resolve, 5))
  running -= 1
  return { pid: process.pid, together }
}`

const DATABASE = `
const cloudbase = require(${JSON.stringify(SDK_PATH)})
const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
exports.main = async (event, context) => {
  const db = app.database()
  if (event.call) return (await app.callFunction({ name: event.call, data: event.data })).result
  if (event.action === 'write') {
    await db.collection('things').add({ by: app.auth().getUserInfo().openId })
    await db.runTransaction(async (transaction) => {
      await transaction.collection('things').doc('x').get()
      await transaction.collection('things').doc('x').set({ n: 1 })
    })
  }
  return { user: app.auth().getUserInfo().openId, context: cloudbase.getCloudbaseContext(context).WX_OPENID }
}`

let emulator: EmulatorProcess
let control: ReturnType<typeof controlClient>
let sdk: Sdk
let functionsFolder: string
let dataFolder: string

const FUNCTIONS = [
  {
    name: 'echo',
    timeout: 20,
    memorySize: 512,
    envVariables: { GREETING: 'hello', FROM_HOST: '{{env.TEST_FROM_HOST}}' },
  },
  { name: 'failing', timeout: 1, memorySize: 64 },
  { name: 'holding', timeout: 20 },
  { name: 'queued', timeout: 20 },
  { name: 'database', timeout: 20 },
  { name: 'changing', timeout: 20 },
  { name: 'cold', timeout: 20 },
  { name: 'broken', timeout: 20 },
  { name: 'mainless', timeout: 20 },
  { name: 'unbuilt', timeout: 20 },
]

beforeAll(async () => {
  functionsFolder = await tempFolder()
  dataFolder = await tempFolder()
  await writeBundle(functionsFolder, 'echo', ECHO)
  await writeBundle(functionsFolder, 'failing', FAILING)
  await writeBundle(functionsFolder, 'holding', HOLDING)
  await writeBundle(functionsFolder, 'queued', HOLDING)
  await writeBundle(functionsFolder, 'database', DATABASE)
  await writeBundle(functionsFolder, 'changing', 'exports.main = async () => 1')
  await writeBundle(functionsFolder, 'broken', 'exports.main = async () => {')
  await writeBundle(functionsFolder, 'mainless', 'exports.handler = async () => 1')
  const config = await writeConfig(await tempFolder(), FUNCTIONS)
  emulator = await startEmulatorProcess(
    ['--data', dataFolder, '--functions', functionsFolder, '--config', config],
    { TEST_FROM_HOST: 'filled in', NODE_OPTIONS: '--no-warnings', SECRET_OF_HOST: 'x' },
  )
  control = controlClient(emulator.url)
  sdk = connectSdk(emulator.url)
  await sdk.db.createCollection('things')
})

afterAll(async () => {
  await emulator.stop()
  killLeftovers()
  await removeTempFolders()
})

describe('the contract of a function', () => {
  test('gets event, context and the environment of the platform, and nothing of the host', async () => {
    const { result, requestID, errMsg } = await control.invoke('echo', { action: 'x', n: 1 }, 'oUser1')
    expect(errMsg).toBe('cloud.callFunction:ok')
    expect(result).toMatchObject({
      event: { action: 'x', n: 1, userInfo: { openId: 'oUser1', appId: expect.any(String) } },
      context: {
        request_id: requestID,
        function_name: 'echo',
        function_version: '$LATEST',
        memory_limit_in_mb: 512,
        time_limit_in_ms: 20_000,
        namespace: 'local',
        environment: expect.stringContaining('"WX_OPENID":"oUser1"'),
      },
      env: {
        TENCENTCLOUD_RUNENV: 'SCF',
        SCF_NAMESPACE: 'local',
        TCB_ENV: 'local',
        TZ: 'UTC',
        GREETING: 'hello',
        FROM_HOST: 'filled in',
        WX_OPENID: 'oUser1',
        TCB_CONTEXT_CNFG: expect.stringMatching(/^\{"URL":"http:\/\/127\.0\.0\.1:\d+\/admin\/[\w-]+"\}$/),
      },
    })
    expect(result).not.toHaveProperty('env.SECRET_OF_HOST')
    expect(result).not.toHaveProperty('env.NODE_OPTIONS')
  })

  test('undefined becomes null', async () => {
    expect(await control.invoke('failing', { how: 'undefined' })).toMatchObject({ result: null })
  })

  test('reaches the database and other functions through the SDK', async () => {
    expect(await control.invoke('database', { action: 'write' }, 'oUser2')).toMatchObject({
      result: { user: 'oUser2', context: 'oUser2' },
    })
    expect((await sdk.db.collection('things').where({ by: 'oUser2' }).get()).data).toHaveLength(1)
  })

  test('server code learns that memory ran out', async () => {
    expect(await refusalOf(sdk.app.callFunction({ name: 'failing', data: { how: 'memory' } }))).toMatchObject(
      {
        code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
      },
    )
  })

  test('server code calls functions, too', async () => {
    const { result } = await sdk.app.callFunction({ name: 'echo', data: { a: '世界' } })
    expect(result).toMatchObject({ event: { a: '世界' } })
    expect((await refusalOf(sdk.app.callFunction({ name: 'nowhere', data: {} }))).code).toBe(
      'FUNCTION_NOT_FOUND',
    )
    expect(await refusalOf(sdk.app.callFunction({ name: 'failing', data: { how: 'throw' } }))).toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: expect.stringContaining('Error: boom at exports.main'),
    })
    expect(await refusalOf(sdk.app.callFunction({ name: 'failing', data: { how: 'never' } }))).toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      message: expect.stringContaining('Invoking task timed out after 1 seconds'),
    })
  })
})

describe('identity', () => {
  test('comes from the header only; what the client claims is removed', async () => {
    const claimed = { userInfo: { openId: 'forged', appId: 'forged' } }
    expect(await control.invoke('echo', claimed, 'oReal')).toHaveProperty(
      'result.event.userInfo.openId',
      'oReal',
    )
    const anonymous = await control.invoke('echo', claimed)
    expect(anonymous).not.toHaveProperty('result.event.userInfo')
    expect(anonymous).not.toHaveProperty('result.env.WX_OPENID')
    expect(JSON.stringify(anonymous)).not.toContain('forged')
  })

  test('does not stay in the process after a call', async () => {
    for (const openId of ['oFirst', undefined, 'oSecond', undefined]) {
      const { result } = await control.invoke('database', {}, openId)
      expect(result).toMatchObject({ user: openId ?? '' })
    }
  })

  test('is not passed on from function to function', async () => {
    const { result } = await control.invoke('database', { call: 'echo', data: {} }, 'oCaller')
    expect(result).toHaveProperty('env.TCB_SOURCE', 'scf')
    expect(result).not.toHaveProperty('env.WX_OPENID')
    expect(result).not.toHaveProperty('event.userInfo')
  })
})

describe('failures', () => {
  const executeFail = (text: string) => ({
    errCode: -504002,
    errMsg: expect.stringContaining(
      `cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: ${text}`,
    ),
    requestID: expect.any(String),
  })
  const cases: readonly [string, string, ReturnType<typeof executeFail>][] = [
    ['an error', 'throw', executeFail('Error: boom at exports.main')],
    ['a thrown text', 'throw-text', executeFail("'only a text'")],
    ['an exit', 'exit', executeFail('the function failing exited with code 3')],
    ['a signal', 'kill', executeFail('the function failing exited with SIGKILL')],
    ['an uncaught error', 'uncaught', executeFail('Error: thrown later')],
    ['an unhandled rejection', 'unhandled', executeFail('Error: rejected later')],
    ['a circular result', 'circular', executeFail('TypeError: Converting circular structure to JSON')],
    ['a result JSON cannot hold', 'bigint', executeFail('TypeError: Do not know how to serialize a BigInt')],
    ['a result over 6 MB', 'large', executeFail('Error: body size is too long')],
    ['too much memory', 'memory', executeFail('Invoking task exceeded the memory limit of 64 MB')],
    ['a closed channel', 'disconnect', executeFail('the function failing exited with code 0')],
  ]

  test.each(cases)('%s, and the next call is unharmed', async (_name, how, expected) => {
    expect(await control.invoke('failing', { how })).toEqual(expected)
    expect(await control.invoke('failing', {})).toMatchObject({ result: 'fine' })
  })

  test.each(['never', 'loop'])('running out of time (%s)', async (how) => {
    expect(await control.invoke('failing', { how })).toEqual({
      errCode: -504003,
      errMsg:
        'cloud.callFunction:fail Error: errCode: -504003  | errMsg: Invoking task timed out after 1 seconds',
      requestID: expect.any(String),
    })
    expect(await control.invoke('failing', {})).toMatchObject({ result: 'fine' })
  })

  test('an error after the answer costs the process, not a call', async () => {
    for (let round = 0; round < 5; round += 1) {
      expect(await control.invoke('failing', { how: 'after' })).toMatchObject({ result: 'answered' })
      expect(await control.invoke('failing', {})).toMatchObject({ result: 'fine' })
    }
  })

  test('a bundle that does not load, and one without main', async () => {
    expect(await control.invoke('broken', {})).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('SyntaxError'),
    })
    expect(await control.invoke('mainless', {})).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining('index.main is not a function'),
    })
  })

  test('an unknown function and one that is not built', async () => {
    for (const name of ['nowhere', 'unbuilt', '../echo', 'constructor']) {
      expect(await control.invoke(name, {})).toEqual({
        errCode: -501000,
        errMsg:
          'cloud.callFunction:fail Error: errCode: -501000  | errMsg: FunctionName parameter could not be found.',
        requestID: expect.any(String),
      })
    }
  })

  test('an event over 6 MB is refused', async () => {
    expect(await control.invoke('echo', { text: 'x'.repeat(6 * 1024 * 1024) })).toMatchObject({
      errCode: -501000,
      errMsg: expect.stringContaining('at most 6 MB'),
    })
  })
})

describe('instances', () => {
  test('the logs tell a cold start from a warm one, and how long a call took', async () => {
    await writeBundle(
      functionsFolder,
      'cold',
      `console.log('loading'); exports.main = async () => { console.log('running') }`,
    )
    const calls = [await control.invoke('cold', {}), await control.invoke('cold', {})]
    const lines = (await control.get('/_emu/logs')).json().lines
    const all: { function: string; requestId: string; text: string; level: string; coldStart: boolean }[] =
      Array.isArray(lines) ? lines.filter((line) => line.function === 'cold') : []
    expect(all.map(({ requestId, text, coldStart }) => [requestId, text, coldStart])).toEqual([
      ['', 'loading', true],
      [calls[0]?.requestID, 'running', true],
      [calls[0]?.requestID, expect.stringMatching(/^Duration: \d+ ms, cold start$/), true],
      [calls[1]?.requestID, 'running', false],
      [calls[1]?.requestID, expect.stringMatching(/^Duration: \d+ ms$/), false],
    ])
  })

  const exists = (file: string) =>
    access(file).then(
      () => true,
      () => false,
    )

  test('run one call each, three at most, and the rest waits in line', async () => {
    const folder = await tempFolder()
    const calls = Array.from({ length: 7 }, (_value, n) =>
      control.invoke('holding', { folder, name: `${n}` }),
    )
    await waitUntil(
      async () =>
        (await exists(join(folder, 'begun-2'))) &&
        (await exists(join(folder, 'begun-1'))) &&
        exists(join(folder, 'begun-0')),
    )
    expect(await exists(join(folder, 'begun-3'))).toBe(false)
    await writeBundle(folder, 'go', '')
    const results = (await Promise.all(calls)).map(({ result }) => result)
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBeLessThanOrEqual(3)
    for (const result of results) expect(result).toMatchObject({ together: 1 })
  })

  test('a call that waits in line does not use up its time', async () => {
    const before = await control.invoke('failing', {})
    expect(before).toMatchObject({ result: 'fine' })
    const blocking = Array.from({ length: 3 }, () => control.invoke('failing', { how: 'never' }))
    const waiting = control.invoke('failing', {})
    expect(await waiting).toMatchObject({ result: 'fine' })
    for (const blocked of blocking) expect(await blocked).toMatchObject({ errCode: -504003 })
  })

  test('a new bundle is used from the next call on; calls under way finish on the old one', async () => {
    const folder = await tempFolder()
    expect(await control.invoke('changing', {})).toMatchObject({ result: 1 })
    const held = control.invoke('queued', { folder, name: 'old' })
    await waitUntil(() => exists(join(folder, 'begun-old')))
    await writeBundle(functionsFolder, 'changing', 'exports.main = async () => "two"')
    await writeBundle(functionsFolder, 'queued', 'exports.main = async () => "new"')
    expect(await control.invoke('changing', {})).toMatchObject({ result: 'two' })
    expect(await control.invoke('queued', {})).toMatchObject({ result: 'new' })
    await writeBundle(folder, 'go', '')
    expect(await held).toMatchObject({ result: { together: 1 } })
  })
})

describe('what functions print', () => {
  test('is kept by request, in order', async () => {
    await writeBundle(
      functionsFolder,
      'changing',
      `exports.main = async ({ n }) => { console.log('first %d', n); console.error('second', { n }); process.stdout.write('raw\\n') ; return n }`,
    )
    const [one, two] = await Promise.all([
      control.invoke('changing', { n: 1 }),
      control.invoke('changing', { n: 2 }),
    ])
    expect(one.requestID).not.toBe(two.requestID)
    const linesOf = async () => (await control.get(`/_emu/logs?requestId=${one.requestID}`)).json().lines
    await waitUntil(async () => JSON.stringify(await linesOf()).includes('raw'))
    expect(await linesOf()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          function: 'changing',
          level: 'log',
          text: 'first 1',
          requestId: one.requestID,
        }),
        expect.objectContaining({ level: 'error', text: 'second { n: 1 }' }),
        expect.objectContaining({ level: 'stdout', text: 'raw' }),
      ]),
    )
    expect(JSON.stringify(await linesOf())).not.toContain('first 2')
  })

  test('of all calls the last thousand lines', async () => {
    await writeBundle(
      functionsFolder,
      'changing',
      `exports.main = async () => { for (let n = 0; n < 1200; n += 1) console.log('line ' + n) }`,
    )
    await control.invoke('changing', {})
    const { lines } = (await control.get('/_emu/logs')).json()
    expect(lines).toHaveLength(1000)
    expect(JSON.stringify(lines)).toContain('line 1199')
    expect(JSON.stringify(lines)).not.toContain('line 199"')
  })
})
