import type { StoredDocument } from '../stored-document'
import type { Collection } from './collection'

/** Documents a transaction has written and not yet committed; undefined stands for a deleted one. */
export type PendingDocuments = ReadonlyMap<string, StoredDocument | undefined>

export interface ViewedDocument {
  readonly key: string
  readonly document: StoredDocument
}

const NOTHING_PENDING: PendingDocuments = new Map()

/** A collection as one reader sees it: the newest state, or a snapshot with the reader's own writes on top. */
export class CollectionView {
  constructor(
    readonly collection: Collection,
    private readonly snapshotTs = Number.POSITIVE_INFINITY,
    private readonly pending: PendingDocuments = NOTHING_PENDING,
  ) {}

  /** Whether the reader has written anything here itself. */
  get hasPending(): boolean {
    return this.pending.size > 0
  }

  get(key: string): StoredDocument | undefined {
    if (this.pending.has(key)) return this.pending.get(key)
    return this.collection.visible(key, this.snapshotTs)
  }

  /** The documents of the given keys, or all of them, in natural order. */
  *documents(candidates?: ReadonlySet<string>): Iterable<ViewedDocument> {
    for (const key of candidates ?? this.collection.keys()) {
      if (this.pending.has(key)) continue
      const document = this.collection.visible(key, this.snapshotTs)
      if (document) yield { key, document }
    }
    for (const [key, document] of this.pending) {
      if (document) yield { key, document }
    }
  }
}
