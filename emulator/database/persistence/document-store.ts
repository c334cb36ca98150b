import type { IndexDefinition } from '../indexes/index-definition'

/** One document on its way to disk; without bytes it is removed. */
export interface DocumentRecord {
  readonly collectionNumber: number
  readonly key: string
  readonly bytes: Uint8Array | undefined
}

export interface CollectionRecord {
  readonly number: number
  readonly name: string
  readonly aclTag: string
  readonly aclRule?: string
  readonly indexes: readonly IndexDefinition[]
}

/** Where the engine keeps its data. A promise resolves only when the change survives the end of the process. */
export interface DocumentStore {
  readonly collections: () => readonly CollectionRecord[]
  readonly documents: () => Iterable<{ readonly collectionNumber: number; readonly bytes: Uint8Array }>
  /** All records or none. */
  readonly commit: (records: readonly DocumentRecord[]) => Promise<void>
  readonly saveCollection: (collection: CollectionRecord) => Promise<void>
  /** Removes a collection with its documents, in one step. */
  readonly removeCollection: (number: number) => Promise<void>
  readonly clearDocuments: () => Promise<void>
  /** Writes a consistent copy of everything that was acknowledged to a new file. */
  readonly copyTo: (file: string) => Promise<void>
  readonly close: () => Promise<void>
}
