import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { copyDurably } from '../disk/copy-durably'
import { hashFile } from '../disk/hash-file'
import { pathExists } from '../disk/path-exists'
import { SNAPSHOT_PARTS, snapshotLayout } from './data-layout'
import { removeStaged } from './remove-staged'
import { readManifest } from './snapshot-manifest'
import { SnapshotUnusable } from './snapshot-unusable'

const [STORE] = SNAPSHOT_PARTS

const stagePart = async (dataFolder: string, snapshot: string, part: string): Promise<void> => {
  const [source, incoming] = [join(snapshot, part), snapshotLayout.incoming(dataFolder, part)]
  if (await pathExists(source)) await copyDurably(source, incoming)
  else await mkdir(incoming)
}

/**
 * Copies a snapshot beside what it is to replace, which stays as it is until `settleRestore`.
 * Throws SnapshotUnusable and leaves nothing behind.
 */
export const stageRestore = async (dataFolder: string, name: string): Promise<void> => {
  const snapshot = snapshotLayout.snapshot(dataFolder, name)
  const manifest = await readManifest(snapshot)
  if (!manifest) throw new SnapshotUnusable(`there is no snapshot ${name}`)
  await removeStaged(dataFolder)
  for (const part of SNAPSHOT_PARTS) await stagePart(dataFolder, snapshot, part)
  if ((await hashFile(snapshotLayout.incoming(dataFolder, STORE))) === manifest.storeSha256) return
  await removeStaged(dataFolder)
  throw new SnapshotUnusable(`the snapshot ${name} is damaged`)
}
