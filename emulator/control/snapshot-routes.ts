import { openStore } from '../database/persistence/open-store'
import type { EmulatorCore } from '../emulator-core'
import type { Route } from '../http/route'
import { decideRestore } from '../snapshots/decide-restore'
import { listSnapshots } from '../snapshots/list-snapshots'
import { makeSnapshot } from '../snapshots/make-snapshot'
import { otherSnapshots } from '../snapshots/other-snapshots'
import { settleRestore } from '../snapshots/settle-restore'
import type { SnapshotManifest } from '../snapshots/snapshot-manifest'
import { isSnapshotName, SNAPSHOT_NAME_RULE } from '../snapshots/snapshot-name'
import { SnapshotUnusable } from '../snapshots/snapshot-unusable'
import { stageRestore } from '../snapshots/stage-restore'
import { ControlRefusal } from './control-refusal'
import { controlRoute } from './control-route'
import type { InTurn } from './in-turn'
import { readControlBody } from './read-control-body'

const readName = (body: Record<string, unknown>): string => {
  if (isSnapshotName(body.name)) return body.name
  throw new ControlRefusal(SNAPSHOT_NAME_RULE)
}

const describe = ({ name, madeAtMs, storeBytes, collections }: SnapshotManifest) => ({
  name,
  madeAtMs,
  storeBytes,
  collections,
})

const make = (
  { dataFolder, database, storage, clock }: EmulatorCore,
  name: string,
): Promise<SnapshotManifest> =>
  makeSnapshot({
    dataFolder,
    name,
    madeAtMs: clock.nowMs(),
    collections: Object.fromEntries(
      database.catalog.all().map((collection) => [collection.name, collection.count]),
    ),
    copyStore: (file) => database.copyTo(file),
    copyFiles: (folder) => storage.copyTo(folder),
  })

const stage = async (dataFolder: string, name: string): Promise<void> => {
  try {
    await stageRestore(dataFolder, name)
  } catch (error) {
    if (!(error instanceof SnapshotUnusable)) throw error
    const wayOut = (await otherSnapshots(dataFolder, name)) ?? 'make one with POST /_emu/snapshot'
    throw new ControlRefusal(`Nothing was restored (${error.message}): ${wayOut}.`, {
      status: 404,
      code: 'NOT_FOUND',
    })
  }
}

const restore = async (core: EmulatorCore, name: string) => {
  const { dataFolder, database, storage, functions, timers, faults } = core
  await stage(dataFolder, name)
  await timers.pauseWhile(async () => {
    faults.interrupt()
    await functions.retireAll('a snapshot was restored')
    await storage.replace(() =>
      database.replace(async () => {
        await decideRestore(dataFolder, name)
        await settleRestore(dataFolder)
        return openStore(dataFolder, { fresh: false })
      }),
    )
    // What began meanwhile has seen what is gone.
    await functions.retireAll('a snapshot was restored')
  })
}

/**
 * `GET /_emu/snapshot` lists, `POST /_emu/snapshot {name}` keeps what there is, `POST /_emu/restore {name}`
 * goes back to it.
 */
export const snapshotRoutes = (core: EmulatorCore, oneAtATime: InTurn): readonly Route[] => {
  const list = async () => (await listSnapshots(core.dataFolder)).map(describe)
  return [
    controlRoute('GET', 'snapshot', async () => ({ status: 200, json: { snapshots: await list() } })),
    controlRoute('POST', 'snapshot', async (request) => {
      const name = readName(readControlBody(request, ['name']))
      return { status: 200, json: describe(await oneAtATime(() => make(core, name))) }
    }),
    controlRoute('POST', 'restore', async (request) => {
      const name = readName(readControlBody(request, ['name']))
      await oneAtATime(() => restore(core, name))
      return { status: 200, json: {} }
    }),
  ]
}
