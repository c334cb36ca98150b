import type CloudBase from '@cloudbase/manager-node'
import definition from './database.json'

type CollectionDefinition = (typeof definition.collections)[number]
type IndexDefinition = CollectionDefinition['createIndexes'][number]

const toCreateIndex = (index: IndexDefinition) => ({
  IndexName: index.name,
  MgoKeySchema: {
    MgoIsUnique: 'unique' in index && index.unique === true,
    MgoIndexKeys: index.keys.map(({ name, direction }) => ({ Name: name, Direction: direction })),
  },
})

async function applyCollection(
  manager: CloudBase,
  envId: string,
  collection: CollectionDefinition,
): Promise<void> {
  const { collectionName, aclTag, createIndexes } = collection
  await manager.database.createCollectionIfNotExists(collectionName)
  const { Indexes = [] } = await manager.database.describeCollection(collectionName)
  const present = new Set(Indexes.map((index) => index.Name))
  const missing = createIndexes.filter((index) => !present.has(index.name))
  if (missing.length > 0)
    await manager.database.updateCollection(collectionName, { CreateIndexes: missing.map(toCreateIndex) })
  await manager.commonService('tcb', '2018-06-08').call({
    Action: 'ModifyDatabaseACL',
    Param: { EnvId: envId, CollectionName: collectionName, AclTag: aclTag },
  })
}

/**
 * Brings an environment's collections, indexes and access rules up to `database.json`; what is there already stays.
 * The same code serves the emulator and the cloud: the manager's own settings say which.
 */
export async function applyDatabase(
  manager: CloudBase,
  envId: string,
  onCollection: (name: string) => void = () => {},
): Promise<void> {
  for (const collection of definition.collections) {
    await applyCollection(manager, envId, collection)
    onCollection(collection.collectionName)
  }
}
