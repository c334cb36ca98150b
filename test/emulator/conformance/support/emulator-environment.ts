import { killLeftovers, startEmulatorProcess } from '../../support/emulator-process'
import { connectManager } from '../../support/manager'
import { connectSdk } from '../../support/sdk'
import { removeTempFolders, tempFolder } from '../../support/temp-folder'
import { collectionMaker } from './collection-maker'
import type { Environment } from './environment-parts'

/** An emulator process with a data folder of its own. */
export const emulatorEnvironment = async (): Promise<Environment> => {
  const emulator = await startEmulatorProcess(['--data', await tempFolder()])
  const { db } = connectSdk(emulator.url)
  const { collection } = collectionMaker(db, connectManager(emulator.url).database)
  return {
    db,
    collection,
    close: async () => {
      await emulator.stop()
      killLeftovers()
      await removeTempFolders()
    },
  }
}
