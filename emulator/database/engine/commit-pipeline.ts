import type { DocumentRecord, DocumentStore } from '../persistence/document-store'
import type { DocumentChange } from './document-change'
import type { LockOwner, LockTable } from './lock-table'
import type { SnapshotRegistry } from './snapshot-registry'

const toRecord = ({ collection, key, after }: DocumentChange): DocumentRecord => ({
  collectionNumber: collection.number,
  key,
  bytes: after?.bytes,
})

/** Stores changes first and makes them visible second, in one step for all readers. */
export class CommitPipeline {
  private lastTs = 0
  private readonly inFlight = new Set<Promise<void>>()

  constructor(
    private readonly store: DocumentStore,
    private readonly locks: LockTable,
    private readonly snapshots: SnapshotRegistry,
  ) {}

  get lastCommitTs(): number {
    return this.lastTs
  }

  /** `owner` holds the locks of all changes; they are released whatever happens. */
  async commit(changes: readonly DocumentChange[], owner: LockOwner): Promise<void> {
    const work = this.persistAndApply(changes, owner)
    this.inFlight.add(work)
    try {
      await work
    } finally {
      this.inFlight.delete(work)
    }
  }

  /** Resolves when no commit is under way. */
  async idle(): Promise<void> {
    while (this.inFlight.size > 0) await Promise.allSettled(this.inFlight)
  }

  private async persistAndApply(changes: readonly DocumentChange[], owner: LockOwner): Promise<void> {
    try {
      if (changes.length === 0) return
      await this.store.commit(changes.map(toRecord))
      this.lastTs += 1
      for (const { collection, key, after } of changes) collection.apply(key, after?.document, this.lastTs)
      for (const { collection, key } of changes) this.snapshots.changed(collection, key)
    } finally {
      this.locks.releaseAll(owner)
    }
  }
}
