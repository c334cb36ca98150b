import type { IndexDefinition } from '../indexes/index-definition'
import { uniqueKeys } from '../indexes/index-keys'
import type { StoredDocument } from '../stored-document'
import type { Collection } from './collection'

/** A document of the newest state that a new unique index would not admit beside the others. */
export const findDuplicate = (
  collection: Collection,
  definition: IndexDefinition,
): StoredDocument | undefined => {
  const owners = new Map<string, string>()
  for (const key of collection.keys()) {
    const document = collection.newest(key)?.document
    if (!document) continue
    for (const uniqueKey of uniqueKeys(document, definition.fields)) {
      if ((owners.get(uniqueKey) ?? key) !== key) return document
      owners.set(uniqueKey, key)
    }
  }
  return undefined
}
