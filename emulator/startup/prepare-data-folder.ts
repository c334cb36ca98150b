import type { EmulatorOptions } from '../emulator-options'
import { decideRestore } from '../snapshots/decide-restore'
import { otherSnapshots } from '../snapshots/other-snapshots'
import { settleRestore } from '../snapshots/settle-restore'
import { isSnapshotName, SNAPSHOT_NAME_RULE } from '../snapshots/snapshot-name'
import { SnapshotUnusable } from '../snapshots/snapshot-unusable'
import { stageRestore } from '../snapshots/stage-restore'
import { tidySnapshots } from '../snapshots/tidy-snapshots'
import { SetupError } from './setup-error'

const restore = async (dataFolder: string, name: string): Promise<void> => {
  if (!isSnapshotName(name)) throw new SetupError(`--restore names no snapshot: the ${SNAPSHOT_NAME_RULE}`)
  try {
    await stageRestore(dataFolder, name)
  } catch (error) {
    if (!(error instanceof SnapshotUnusable)) throw error
    const wayOut = (await otherSnapshots(dataFolder, name)) ?? 'start without --restore'
    throw new SetupError(`Nothing can be restored (${error.message}): ${wayOut}.`)
  }
  await decideRestore(dataFolder, name)
  await settleRestore(dataFolder)
}

/** Settles what an emulator that was killed left in the folder, then restores the snapshot asked for; throws SetupError. */
export const prepareDataFolder = async ({ dataFolder, restore: name }: EmulatorOptions): Promise<void> => {
  await tidySnapshots(dataFolder)
  await settleRestore(dataFolder)
  if (name !== undefined) await restore(dataFolder, name)
}
