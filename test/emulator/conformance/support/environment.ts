import { cloudEnvironment } from './cloud-environment'
import { emulatorEnvironment } from './emulator-environment'
import type { Environment } from './environment-parts'

/** Where the suite runs: a real environment by `npm run test:cloud`, an emulator of its own otherwise. */
export const openEnvironment = (): Promise<Environment> =>
  process.env.CONFORMANCE_TARGET === 'cloud' ? cloudEnvironment() : emulatorEnvironment()
