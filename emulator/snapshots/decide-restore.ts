import { rename, writeFile } from 'node:fs/promises'
import { syncPath } from '../disk/sync-path'
import { snapshotLayout } from './data-layout'

/** From here on the restore will be completed, if need be by the next start. */
export const decideRestore = async (dataFolder: string, name: string): Promise<void> => {
  const decision = snapshotLayout.decision(dataFolder)
  await writeFile(`${decision}.new`, JSON.stringify({ name }))
  await syncPath(`${decision}.new`)
  await rename(`${decision}.new`, decision)
  await syncPath(dataFolder)
}
