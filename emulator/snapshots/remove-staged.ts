import { rm } from 'node:fs/promises'
import { SNAPSHOT_PARTS, snapshotLayout } from './data-layout'

/** Removes what was copied for a restore. */
export const removeStaged = async (dataFolder: string): Promise<void> => {
  for (const part of SNAPSHOT_PARTS) {
    await rm(snapshotLayout.incoming(dataFolder, part), { recursive: true, force: true })
  }
}
