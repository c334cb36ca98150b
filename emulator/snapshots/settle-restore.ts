import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathExists } from '../disk/path-exists'
import { syncPath } from '../disk/sync-path'
import { SNAPSHOT_PARTS, snapshotLayout } from './data-layout'
import { removeStaged } from './remove-staged'

const putInPlace = async (dataFolder: string, part: string): Promise<void> => {
  const incoming = snapshotLayout.incoming(dataFolder, part)
  if (!(await pathExists(incoming))) return
  await rm(join(dataFolder, part), { recursive: true, force: true })
  await rename(incoming, join(dataFolder, part))
}

/**
 * Completes a restore that was decided and undoes one that was not. Nobody may have the store open.
 * It may be cut off anywhere and called again.
 */
export const settleRestore = async (dataFolder: string): Promise<void> => {
  const decision = snapshotLayout.decision(dataFolder)
  if (await pathExists(decision)) {
    for (const part of SNAPSHOT_PARTS) await putInPlace(dataFolder, part)
    await syncPath(dataFolder)
    await rm(decision)
  }
  await rm(`${decision}.new`, { force: true })
  await removeStaged(dataFolder)
}
