import { listSnapshots } from './list-snapshots'

/** For refusals: which snapshots there are to choose from instead; undefined when there is none. */
export const otherSnapshots = async (dataFolder: string, unusable: string): Promise<string | undefined> => {
  const names = (await listSnapshots(dataFolder)).map(({ name }) => name).filter((name) => name !== unusable)
  return names.length === 0 ? undefined : `choose one of ${names.join(', ')}`
}
