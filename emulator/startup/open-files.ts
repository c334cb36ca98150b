import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { EmulatorOptions } from '../emulator-options'
import { FileStore } from '../storage/file-store'
import { SetupError } from './setup-error'

/** Opens the cloud storage's files of the data folder; throws SetupError. */
export const openFiles = async ({ dataFolder, fresh = false }: EmulatorOptions): Promise<FileStore> => {
  const folder = join(dataFolder, 'files')
  try {
    return await FileStore.open(folder, randomUUID, { fresh })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetupError(`The folder ${folder} cannot be used (${reason}): choose another one with --data.`)
  }
}
