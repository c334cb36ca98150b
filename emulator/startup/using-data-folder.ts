import { SetupError } from './setup-error'

/** Turns what the disk refuses into a SetupError that names the folder. */
export const usingDataFolder = async <Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SetupError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new SetupError(
      `The data folder ${folder} cannot be used (${reason}): choose another one with --data.`,
    )
  }
}
