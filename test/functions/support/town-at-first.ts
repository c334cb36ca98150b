import { execFile } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { bundledEmulator } from '../../emulator/support/bundled-emulator'

const ROOT = resolve(__dirname, '../../..')
const FOLDER = resolve(ROOT, 'dist/town-at-first')
const PROGRAM = ['--import', 'tsx', 'test/functions/support/settle-town.ts']

export const TEST_ENV_ID = 'local'

const settle = async (): Promise<string> => {
  await bundledEmulator()
  await rm(FOLDER, { recursive: true, force: true })
  await promisify(execFile)(process.execPath, [...PROGRAM, TEST_ENV_ID, FOLDER], { cwd: ROOT })
  return FOLDER
}

/**
 * The data folder of a demonstration town in which nothing has happened yet. Made once, because schema and seed take
 * seconds: the environment hands it on to the workers of a test run.
 */
export const townAtFirst = async (): Promise<string> => {
  process.env.TOWN_AT_FIRST ??= await settle()
  return process.env.TOWN_AT_FIRST
}

/** Lays that town into an emulator's data folder. */
export const layTownAtFirst = async (data: string): Promise<void> =>
  cp(await townAtFirst(), data, { recursive: true, filter: (path) => !path.endsWith('lock') })
