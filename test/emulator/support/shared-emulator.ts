import { type EmulatorProcess, killLeftovers, startEmulatorProcess } from './emulator-process'
import { connectSdk, type Sdk } from './sdk'
import { removeTempFolders, tempFolder } from './temp-folder'

/** One emulator for all tests of a file, on a folder of its own, with the SDK pointed at it; it ends with them. */
export const sharedEmulator = () => {
  let running: { readonly emulator: EmulatorProcess; readonly sdk: Sdk } | undefined

  const needed = () => {
    if (!running) throw new Error('there is an emulator in tests and hooks only')
    return running
  }

  beforeAll(async () => {
    const emulator = await startEmulatorProcess(['--data', await tempFolder()])
    running = { emulator, sdk: connectSdk(emulator.url) }
  })

  afterAll(async () => {
    await running?.emulator.stop()
    killLeftovers()
    await removeTempFolders()
  })

  return { emulator: () => needed().emulator, sdk: () => needed().sdk }
}
