import { randomUUID } from 'node:crypto'
import type { Sdk } from './sdk'

/** A new collection with the given documents. */
export const freshCollection = async (sdk: Sdk, documents: readonly object[] = []) => {
  const name = `c-${randomUUID()}`
  await sdk.db.createCollection(name)
  const collection = sdk.db.collection(name)
  if (documents.length > 0) await collection.add([...documents])
  return collection
}
