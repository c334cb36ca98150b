import { join } from 'node:path'

/** What a snapshot holds of a data folder: the store, and the folder of the cloud storage. */
export const SNAPSHOT_PARTS = ['store.lmdb', 'files'] as const

/** The names that belong to snapshots inside a data folder. */
export const snapshotLayout = {
  shelf: (dataFolder: string): string => join(dataFolder, 'snapshots'),
  snapshot: (dataFolder: string, name: string): string => join(dataFolder, 'snapshots', name),
  /** A leading dot cannot be part of a snapshot's name. */
  unfinished: (dataFolder: string): string => join(dataFolder, 'snapshots', '.unfinished'),
  replaced: (dataFolder: string): string => join(dataFolder, 'snapshots', '.replaced'),
  /** Its existence decides that a restore will be completed. */
  decision: (dataFolder: string): string => join(dataFolder, 'restoring.json'),
  incoming: (dataFolder: string, part: string): string => join(dataFolder, `${part}.restoring`),
}
