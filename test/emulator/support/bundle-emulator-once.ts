import { bundledEmulator } from './bundled-emulator'

/** Before the suite. */
export default async function bundleEmulatorOnce(): Promise<void> {
  await bundledEmulator()
}
