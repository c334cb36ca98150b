import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { LmdbDocumentStore } from './lmdb-document-store'
import { StoreDamage } from './store-damage'

const PROBE = fileURLToPath(new URL('./probe-store.cjs', import.meta.url))

const storeFile = (dataFolder: string): string => join(dataFolder, 'store.lmdb')

const removeFile = async (file: string): Promise<void> => {
  await rm(file, { force: true })
  await rm(`${file}-lock`, { force: true })
}

const createStore = async (file: string): Promise<void> => {
  const unfinished = `${file}.new`
  await removeFile(unfinished)
  await LmdbDocumentStore.create(unfinished)
  await rm(`${unfinished}-lock`, { force: true })
  // A file of the final name is always a whole store, whenever the process dies.
  await rename(unfinished, file)
}

const probe = async (file: string): Promise<void> => {
  const { size } = await stat(file)
  if (size === 0) throw new StoreDamage('it is empty')
  try {
    await promisify(execFile)(process.execPath, [PROBE, file])
  } catch {
    throw new StoreDamage('it cannot be read to the end')
  }
}

/**
 * Opens the store of a data folder that nobody else uses, and makes it where there is none.
 * Throws StoreDamage for a file that is damaged or foreign.
 */
export const openStore = async (
  dataFolder: string,
  options: { fresh: boolean },
): Promise<LmdbDocumentStore> => {
  const file = storeFile(dataFolder)
  if (options.fresh) await removeFile(file)
  if (!existsSync(file)) await createStore(file)
  else await probe(file)
  // The lock file only coordinates processes; a damaged one must not stop us.
  await rm(`${file}-lock`, { force: true })
  return LmdbDocumentStore.open(file)
}
