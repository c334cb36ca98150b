import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openDocument, type StoredDocument } from '../../../cloudfunctions/_core/store/sealing/seal-document'
import { demoOpenid } from '../../../config/demo-town/demo-town'
import { lendDemoKeys } from '../../../config/local/demo-keys'
import { pointAtEmulator } from '../../../config/local/emulator-environment'
import { ACTIONS, type ActionInput, type ActionName, type ActionOutput } from '../../../types/actions'
import { functionOf } from '../../../types/admin-actions'
import type { Envelope } from '../../../types/envelope'
import { type EmulatorProcess, startEmulatorProcess } from '../../emulator/support/emulator-process'
import { layTownAtFirst, TEST_ENV_ID } from './town-at-first'

const ROOT = resolve(__dirname, '../../..')
const HOUR_MS = 3_600_000

type Person = { readonly openid: string }

export type Town = {
  readonly url: string
  /** Calls an action as somebody; every good answer is checked against the contract. A command gets a new key unless given one. */
  call<A extends ActionName>(
    as: Person,
    action: A,
    payload: ActionInput<A>,
    key?: string,
  ): Promise<Envelope<ActionOutput<A>>>
  /** The same, and the data of a good answer; throws on a refusal. */
  ok<A extends ActionName>(
    as: Person,
    action: A,
    payload: ActionInput<A>,
    key?: string,
  ): Promise<ActionOutput<A>>
  /** The same, and the code of a refusal; throws on a good answer. */
  refused<A extends ActionName>(as: Person, action: A, payload: ActionInput<A>, key?: string): Promise<string>
  raw(as: Person | null, name: string, data: unknown): Promise<unknown>
  /** As the product reads them. */
  documents(collection: string): Promise<readonly Record<string, unknown>[]>
  /** As they lie in the database. */
  stored(collection: string): Promise<readonly StoredDocument[]>
  advance(hours: number): Promise<void>
  fire(name: 'jobs' | 'dispatcher'): Promise<Record<string, unknown>>
  stat(): Promise<Record<string, unknown>>
  /** The town as it was at first: nothing ordered, on a Monday morning. */
  renew(): Promise<void>
  /** Ends the emulator the hard way and starts another on the same store. */
  crashAndRestart(): Promise<void>
  stop(): Promise<void>
}

export const person = (key: string): Person => ({ openid: demoOpenid(key) })

const post = async (url: string, path: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return response.json()
}

/** Nine o'clock in Beijing on the Monday to come: neither night nor week's end, whenever the tests are run. */
const nextMondayMorning = (nowMs: number): number => {
  const beijing = new Date(nowMs + 8 * HOUR_MS)
  const days = (8 - beijing.getUTCDay()) % 7 || 7
  return Date.UTC(beijing.getUTCFullYear(), beijing.getUTCMonth(), beijing.getUTCDate() + days, 1)
}

/** A demonstration town of its own behind an emulator of its own; the clock's timers fire only by hand. */
export async function startTown(options: { hosting?: boolean } = {}): Promise<Town> {
  const data = await mkdtemp(join(tmpdir(), 'town-'))
  await layTownAtFirst(data)
  const launch = (): Promise<EmulatorProcess> =>
    startEmulatorProcess([
      ...['--data', data, '--env-id', TEST_ENV_ID, '--no-timers'],
      ...['--config', join(ROOT, 'cloudbaserc.json'), '--functions', join(ROOT, 'dist/functions')],
      ...(options.hosting ? ['--hosting', join(ROOT, 'dist/h5')] : []),
    ])
  lendDemoKeys()
  let emulator = await launch()
  const aheadMs = nextMondayMorning(Date.now()) - Date.now()
  const openMonday = () => post(emulator.url, '/_emu/clock', { setMs: Date.now() + aheadMs })
  pointAtEmulator(emulator.url, TEST_ENV_ID)
  await openMonday()
  const mark = () => post(emulator.url, '/_emu/mark', {})
  await mark()
  let crashed = false
  const stored: Town['stored'] = async (collection) => {
    const response = await fetch(`${emulator.url}/_emu/documents?collection=${collection}&limit=1000`)
    return (await response.json()).documents
  }
  const documents: Town['documents'] = async (collection) =>
    (await stored(collection)).map((each) => openDocument(collection, each))
  /** What warm functions remember for a while (store/town-rules.ts). */
  const remembered = async () =>
    JSON.stringify(await Promise.all(['town_configs', 'stations'].map(documents)))
  const atFirst = await remembered()

  const raw: Town['raw'] = async (as, name, data) => {
    const answer = await post(
      emulator.url,
      '/_emu/invoke',
      { name, data },
      as ? { 'x-emu-openid': as.openid } : {},
    )
    return answer.result ?? answer
  }
  const call: Town['call'] = async (as, action, payload, key) => {
    const idempotencyKey = key ?? randomUUID()
    const command = ACTIONS[action].kind === 'command'
    const answer: Envelope<ActionOutput<typeof action>> = JSON.parse(
      JSON.stringify(
        await raw(as, functionOf(action), { action, payload, ...(command && { idempotencyKey }) }),
      ),
    )
    if (typeof answer.ok !== 'boolean') throw new Error(`no envelope: ${JSON.stringify(answer)}`)
    if (answer.ok) ACTIONS[action].output.parse(answer.data)
    return answer
  }
  return {
    get url() {
      return emulator.url
    },
    raw,
    call,
    async ok(as, action, payload, key) {
      const answer = await call(as, action, payload, key)
      if (!answer.ok) throw new Error(`${action} was refused: ${answer.error.code} ${answer.error.message}`)
      return answer.data
    },
    async refused(as, action, payload, key) {
      const answer = await call(as, action, payload, key)
      if (answer.ok) throw new Error(`${action} was not refused`)
      return answer.error.code
    },
    documents,
    stored,
    async advance(hours) {
      await post(emulator.url, '/_emu/clock', { advanceMs: hours * HOUR_MS })
    },
    async fire(name) {
      const { fired } = await post(emulator.url, '/_emu/timers', { function: name })
      return fired[0].result
    },
    async stat() {
      return (await fetch(`${emulator.url}/_emu/stat`)).json()
    },
    async renew() {
      if (crashed) {
        await emulator.stop()
        await rm(data, { recursive: true })
        await layTownAtFirst(data)
        emulator = await launch()
        pointAtEmulator(emulator.url, TEST_ENV_ID)
        await mark()
        crashed = false
      }
      const keepFunctions = (await remembered()) === atFirst
      await post(emulator.url, '/_emu/reset', { keepFunctions, toMark: true })
      await openMonday()
    },
    async crashAndRestart() {
      await emulator.kill()
      crashed = true
      emulator = await launch()
      await openMonday()
      pointAtEmulator(emulator.url, TEST_ENV_ID)
    },
    async stop() {
      await emulator.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}
