import type { StoredDocument } from '../stored-document'
import type { Collection } from './collection'
import type { EncodedDocument } from './encoded-document'

/** One document's part of a write. */
export interface DocumentChange {
  readonly collection: Collection
  readonly key: string
  readonly before: StoredDocument | undefined
  /** Undefined: the document is deleted. */
  readonly after: EncodedDocument | undefined
  /** An insert: a document that is already there makes the write fail. */
  readonly mustBeNew: boolean
}
