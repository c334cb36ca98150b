import { randomUUID } from 'node:crypto'
import type CloudBase from '@cloudbase/manager-node'
import type { Database, Environment, IndexWish } from './environment-parts'

type Management = ReturnType<typeof CloudBase.init>['database']

const INDEX_WAIT_MS = 60_000

const toRequest = ({ name, fields, unique = false }: IndexWish) => ({
  IndexName: name,
  MgoKeySchema: {
    MgoIsUnique: unique,
    MgoIndexKeys: fields.map(([Name, Direction]) => ({ Name, Direction })),
  },
})

/** Indexes are built in the background: waits until they are listed. */
const waitForIndexes = async (management: Management, collection: string, wishes: readonly IndexWish[]) => {
  const giveUpAtMs = Date.now() + INDEX_WAIT_MS
  for (;;) {
    const { Indexes } = await management.describeCollection(collection)
    if (wishes.every(({ name }) => Indexes?.some((index) => index.Name === name))) return
    if (Date.now() > giveUpAtMs) throw new Error(`the indexes of ${collection} did not come up`)
  }
}

/** Makes collections that no other run can meet, and remembers their names. */
export const collectionMaker = (db: Database, management: Management) => {
  const names: string[] = []
  const collection: Environment['collection'] = async (documents = [], indexes = []) => {
    const name = `conformance-${randomUUID()}`
    await db.createCollection(name)
    names.push(name)
    if (indexes.length > 0) {
      await management.updateCollection(name, { CreateIndexes: indexes.map(toRequest) })
      await waitForIndexes(management, name, indexes)
    }
    const made = db.collection(name)
    if (documents.length > 0) await made.add([...documents])
    return made
  }
  return { collection, names }
}
