import { rename, rm } from 'node:fs/promises'
import { pathExists } from '../disk/path-exists'
import { snapshotLayout } from './data-layout'
import { readManifest } from './snapshot-manifest'

/** Removes what a crash in the middle of making a snapshot left, and puts the snapshot back that it had moved away. */
export const tidySnapshots = async (dataFolder: string): Promise<void> => {
  await rm(snapshotLayout.unfinished(dataFolder), { recursive: true, force: true })
  const replaced = snapshotLayout.replaced(dataFolder)
  const name = (await readManifest(replaced))?.name
  const final = name === undefined ? undefined : snapshotLayout.snapshot(dataFolder, name)
  if (final !== undefined && !(await pathExists(final))) await rename(replaced, final)
  await rm(replaced, { recursive: true, force: true })
}
