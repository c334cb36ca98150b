import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmulatorOptions } from '../emulator-options'
import { SetupError } from './setup-error'

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() ?? false

/** Refuses to start where the emulator cannot or must not run; throws SetupError. */
export const checkSurroundings = async (
  options: EmulatorOptions,
  nodeEnv: string | undefined,
): Promise<void> => {
  if (nodeEnv === 'production') {
    throw new SetupError(
      'The emulator trusts everybody and refuses to run with NODE_ENV=production: unset NODE_ENV for development.',
    )
  }
  const { functionsFolder, hostingFolder } = options
  if (functionsFolder !== undefined && !(await isFolder(functionsFolder))) {
    throw new SetupError(`The functions folder ${functionsFolder} does not exist: build the functions first.`)
  }
  if (hostingFolder !== undefined && !(await isFile(join(hostingFolder, 'index.html')))) {
    throw new SetupError(`The hosting folder ${hostingFolder} has no index.html: build the site first.`)
  }
}
