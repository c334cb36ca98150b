import { deserialize, serialize } from 'bson'
import type { StoredDocument } from '../stored-document'

/** A private copy that may be changed. */
export const copyDocument = (document: StoredDocument): Record<string, unknown> =>
  deserialize(serialize(document))
