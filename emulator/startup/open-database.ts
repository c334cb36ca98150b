import { Database, type DatabaseOptions } from '../database/engine/database'
import { DEFAULT_DATABASE_LIMITS } from '../database/engine/database-limits'
import type { DocumentStore } from '../database/persistence/document-store'
import { openStore } from '../database/persistence/open-store'
import { StoreDamage } from '../database/persistence/store-damage'
import type { EmulatorOptions } from '../emulator-options'
import { listSnapshots } from '../snapshots/list-snapshots'
import { SetupError } from './setup-error'

const load = async (store: DocumentStore, options: DatabaseOptions): Promise<Database> => {
  try {
    return new Database(store, options)
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Names the newest snapshot, where there is one. */
const restoreAdvice = async (dataFolder: string): Promise<string> => {
  const [newest] = await listSnapshots(dataFolder)
  return newest ? `with --restore ${newest.name} to go back to that snapshot, ` : ''
}

/** Opens the store of the data folder and loads it; throws SetupError. */
export const openDatabase = async (options: EmulatorOptions, databaseName: string): Promise<Database> => {
  try {
    const store = await openStore(options.dataFolder, { fresh: options.fresh ?? false })
    return await load(store, {
      name: databaseName,
      limits: { ...DEFAULT_DATABASE_LIMITS, ...options.limits },
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const state = error instanceof StoreDamage ? 'is damaged or foreign' : 'cannot be opened'
    throw new SetupError(
      `The store in ${options.dataFolder} ${state} (${reason}): start ${await restoreAdvice(options.dataFolder)}with --fresh to begin with an empty one, or choose another folder with --data.`,
    )
  }
}
