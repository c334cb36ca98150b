import { mkdir } from 'node:fs/promises'
import { SetupError } from './setup-error'

/** Makes the data folder where it is missing; throws SetupError. */
export const makeDataFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetupError(
      `The data folder ${folder} cannot be made (${reason}): choose another one with --data.`,
    )
  }
}
