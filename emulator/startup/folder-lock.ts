import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRecord } from '../wire/is-record'
import { parseJson } from '../wire/parse-json'
import { SetupError } from './setup-error'

interface LockHolder {
  readonly pid: number
  /** Tells a process from a later one with the same pid; empty where the system does not say. */
  readonly startedAt: string
}

const isHolder = (value: unknown): value is LockHolder & Record<string, unknown> =>
  isRecord(value) && Number.isInteger(value.pid) && typeof value.startedAt === 'string'

const errorCode = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** Start time of a process from Linux's /proc; empty on other systems. */
const startTimeOf = async (pid: number): Promise<string> => {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

const isRunning = async ({ pid, startedAt }: LockHolder): Promise<boolean> => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false
  }
  return startedAt === '' || (await startTimeOf(pid)) === startedAt
}

/** False when there is already a lock file. */
const place = async (file: string, content: string): Promise<boolean> => {
  const own = `${file}.${randomUUID()}`
  await writeFile(own, content)
  try {
    await link(own, file)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

/** Moves a stale lock away, unless somebody has just replaced it. */
const removeStale = async (file: string, staleContent: string): Promise<void> => {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  if ((await readFile(aside, 'utf8')) !== staleContent) await link(aside, file)
  await rm(aside, { force: true })
}

const readLock = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  }
}

/**
 * Makes this process the only user of a data folder, until the returned function is called.
 * The lock of a process that is gone is taken over; throws SetupError for one that still runs.
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = join(folder, 'emulator.lock')
  const own = JSON.stringify({
    pid: process.pid,
    startedAt: await startTimeOf(process.pid),
    token: randomUUID(),
  })
  while (!(await place(file, own))) {
    const content = await readLock(file)
    const holder = parseJson(content)?.value
    if (isHolder(holder) && (await isRunning(holder))) {
      throw new SetupError(
        `The data folder ${folder} is in use by another emulator (process ${holder.pid}): stop it or choose another folder with --data.`,
      )
    }
    await removeStale(file, content)
  }
  return async () => {
    if ((await readLock(file)) === own) await rm(file, { force: true })
  }
}
