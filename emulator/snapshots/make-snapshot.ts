import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashFile } from '../disk/hash-file'
import { pathExists } from '../disk/path-exists'
import { syncPath } from '../disk/sync-path'
import { SNAPSHOT_PARTS, snapshotLayout } from './data-layout'
import { manifestFile, type SnapshotManifest } from './snapshot-manifest'

export interface SnapshotSource {
  readonly dataFolder: string
  readonly name: string
  readonly madeAtMs: number
  readonly collections: Readonly<Record<string, number>>
  /** Writes a consistent copy of the open store to a new file. */
  readonly copyStore: (file: string) => Promise<void>
  /** Copies the files of the storage to a new folder. */
  readonly copyFiles: (folder: string) => Promise<void>
}

const [STORE, FILES] = SNAPSHOT_PARTS

const fill = async (folder: string, source: SnapshotSource): Promise<SnapshotManifest> => {
  const { name, madeAtMs, collections } = source
  const store = join(folder, STORE)
  await source.copyStore(store)
  await syncPath(store)
  await source.copyFiles(join(folder, FILES))
  const manifest = {
    name,
    madeAtMs,
    storeBytes: (await stat(store)).size,
    storeSha256: await hashFile(store),
    collections,
  }
  await writeFile(manifestFile(folder), JSON.stringify(manifest))
  await syncPath(manifestFile(folder))
  await syncPath(folder)
  return manifest
}

/**
 * Keeps a copy of a data folder's content under a name, in place of an older one of that name.
 * A crash leaves the older one or the new one, or, between two renames, neither in place:
 * `tidySnapshots` then puts the older one back.
 */
export const makeSnapshot = async (source: SnapshotSource): Promise<SnapshotManifest> => {
  const { dataFolder, name } = source
  const [unfinished, replaced] = [snapshotLayout.unfinished(dataFolder), snapshotLayout.replaced(dataFolder)]
  const final = snapshotLayout.snapshot(dataFolder, name)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  const manifest = await fill(unfinished, source)
  if (await pathExists(final)) await rename(final, replaced)
  await rename(unfinished, final)
  await syncPath(snapshotLayout.shelf(dataFolder))
  await rm(replaced, { recursive: true, force: true })
  return manifest
}
