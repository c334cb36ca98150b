import { readdir } from 'node:fs/promises'
import { snapshotLayout } from './data-layout'
import { readManifest, type SnapshotManifest } from './snapshot-manifest'
import { isSnapshotName } from './snapshot-name'

/** The snapshots of a data folder, the newest first. */
export const listSnapshots = async (dataFolder: string): Promise<readonly SnapshotManifest[]> => {
  const names = await readdir(snapshotLayout.shelf(dataFolder)).catch(() => [])
  const folders = names.filter(isSnapshotName).map((name) => snapshotLayout.snapshot(dataFolder, name))
  const manifests = await Promise.all(folders.map(readManifest))
  return manifests
    .flatMap((manifest) => manifest ?? [])
    .sort((left, right) => right.madeAtMs - left.madeAtMs || (left.name < right.name ? -1 : 1))
}
