import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startEmulator } from '../../emulator/start-emulator'
import { buildFunctions } from '../functions/build-functions'
import { applySchema } from '../local/apply-schema'
import { appFolder, buildApp } from '../local/build-app'
import { lendDemoKeys } from '../local/demo-keys'
import { pointAtEmulator } from '../local/emulator-environment'
import { seedIfEmpty } from '../local/seed-if-empty'

const ROOT = resolve(__dirname, '../..')
const ENV_ID = 'local'
const HOUR_MS = 3_600_000

export type LocalTown = {
  readonly url: string
  /** Gives a command as somebody; throws on a refusal. */
  command(openid: string, action: string, payload: object): Promise<Record<string, unknown>>
  fire(name: 'jobs' | 'dispatcher'): Promise<void>
  advance(hours: number): Promise<void>
  stop(): Promise<void>
}

/** Nine in the morning, Beijing time, of the next Monday: the pictures show the same day of the week whenever they are made. */
function mondayMorning(nowMs: number): number {
  const beijing = new Date(nowMs + 8 * HOUR_MS)
  const days = (8 - beijing.getUTCDay()) % 7 || 7
  return Date.UTC(beijing.getUTCFullYear(), beijing.getUTCMonth(), beijing.getUTCDate() + days, 1)
}

/** The demonstration town by itself, served to a browser; its timers fire only by hand. */
export async function startLocalTown(): Promise<LocalTown> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'manual-'))
  await buildFunctions()
  await buildApp('h5')
  lendDemoKeys()
  const emulator = await startEmulator({
    dataFolder,
    port: 0,
    envId: ENV_ID,
    configFile: join(ROOT, 'cloudbaserc.json'),
    functionsFolder: join(ROOT, 'dist', 'functions'),
    hostingFolder: appFolder('h5'),
    timers: false,
  })
  pointAtEmulator(emulator.url, ENV_ID)
  await applySchema(ENV_ID)
  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
    return (await fetch(`${emulator.url}${path}`, { ...sent, body: JSON.stringify(body) })).json()
  }
  await post('/_emu/clock', { setMs: mondayMorning(Date.now()) })
  await seedIfEmpty()
  let commands = 0
  return {
    url: emulator.url,
    async command(openid, action, payload) {
      commands += 1
      const data = { action, payload, idempotencyKey: `manual-picture-${commands}` }
      const { result } = await post('/_emu/invoke', { name: 'api', data }, { 'x-emu-openid': openid })
      if (!result?.ok) throw new Error(`${action}: ${JSON.stringify(result)}`)
      return result.data
    },
    async fire(name) {
      await post('/_emu/timers', { function: name })
    },
    async advance(hours) {
      await post('/_emu/clock', { advanceMs: hours * HOUR_MS })
    },
    async stop() {
      await emulator.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
