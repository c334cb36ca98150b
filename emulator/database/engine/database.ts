import { deserialize } from 'bson'
import { databaseFailure } from '../database-failure'
import { isDocumentId } from '../document-id'
import { documentKey } from '../document-key'
import type { IndexDefinition } from '../indexes/index-definition'
import type { DocumentStore } from '../persistence/document-store'
import type { Collection } from './collection'
import { CollectionCatalog, type IndexRefusal } from './collection-catalog'
import { CollectionView } from './collection-view'
import { CommitPipeline } from './commit-pipeline'
import type { DatabaseLimits } from './database-limits'
import type { DocumentChange } from './document-change'
import { lockNames } from './lock-names'
import { LockTable } from './lock-table'
import { refuseObstacle } from './refuse-obstacle'
import { SnapshotRegistry } from './snapshot-registry'
import { TransactionManager } from './transaction-manager'
import { findObstacle } from './write-conflicts'
import type { OpenCollection, WritePlan } from './write-plan'

export interface DatabaseOptions {
  /** Named in duplicate key messages, as the cloud does. */
  readonly name: string
  readonly limits: DatabaseLimits
}

/** All collections in memory, every change durable before it is acknowledged. */
export class Database {
  readonly catalog: CollectionCatalog
  readonly transactions: TransactionManager
  private readonly locks = new LockTable()
  private readonly snapshots = new SnapshotRegistry()
  private readonly pipeline: CommitPipeline

  /** Loads everything from the store; throws when a document does not belong to any collection. */
  constructor(
    private readonly store: DocumentStore,
    private readonly options: DatabaseOptions,
  ) {
    this.catalog = new CollectionCatalog(store, options.name)
    this.pipeline = new CommitPipeline(store, this.locks, this.snapshots)
    this.transactions = new TransactionManager(
      {
        databaseName: options.name,
        locks: this.locks,
        snapshots: this.snapshots,
        pipeline: this.pipeline,
        collection: (name) => this.catalog.get(name),
      },
      options.limits,
    )
    this.load()
  }

  get name(): string {
    return this.options.name
  }

  read<Result>(work: (open: OpenCollection) => Result): Result {
    return work(this.openNewest)
  }

  /** A write outside any transaction: waits for locks, then works on the newest state. */
  async write<Result>(plan: WritePlan<Result>): Promise<Result> {
    const owner = {}
    const giveUpAtMs = performance.now() + this.options.limits.lockWaitMs
    let waitedFor: string | undefined
    for (;;) {
      const attempt = this.attempt(plan, owner, waitedFor)
      if (attempt.blockedBy === undefined) {
        await this.pipeline.commit(attempt.changes, owner)
        return attempt.result
      }
      waitedFor = attempt.blockedBy
      await this.locks.waitFor(waitedFor, giveUpAtMs - performance.now(), databaseFailure.conflict)
    }
  }

  async createIndex(collectionName: string, definition: IndexDefinition): Promise<IndexRefusal | undefined> {
    // A commit under way has already been checked against the indexes it knew.
    await this.pipeline.idle()
    return this.catalog.createIndex(collectionName, definition)
  }

  /** Ends all transactions and fails whoever waits for a lock. */
  interrupt(): void {
    // Waiters first: the locks that transactions let go would otherwise let them write.
    this.locks.failWaiters(databaseFailure.stopped)
    this.transactions.abortAll()
  }

  /** Removes every document; collections and indexes stay. Whoever is in the middle of something fails. */
  async clear(): Promise<void> {
    this.interrupt()
    await this.pipeline.idle()
    for (const collection of this.catalog.all()) collection.clear()
    this.snapshots.forgetEverything()
    await this.store.clearDocuments()
  }

  /** Waits for commits under way, then closes the store. */
  async close(): Promise<void> {
    this.interrupt()
    await this.pipeline.idle()
    await this.store.close()
  }

  private readonly openNewest: OpenCollection = (name) => new CollectionView(this.catalog.get(name))

  private attempt<Result>(plan: WritePlan<Result>, owner: object, waitedFor: string | undefined) {
    try {
      const { changes, result } = plan(this.openNewest)
      const blockedBy = this.locks.tryAcquire(changes.flatMap(lockNames), owner)
      if (blockedBy === undefined) this.refuseObstacles(changes, owner)
      return { changes, result, blockedBy }
    } finally {
      if (waitedFor !== undefined) this.locks.passOn(waitedFor)
    }
  }

  private refuseObstacles(changes: readonly DocumentChange[], owner: object): void {
    const obstacle = findObstacle(changes, { snapshotTs: undefined, staged: [] })
    if (!obstacle) return
    this.locks.releaseAll(owner)
    throw refuseObstacle(this.options.name, obstacle)
  }

  private load(): void {
    const byNumber = new Map<number, Collection>()
    for (const record of this.store.collections()) {
      const collection = this.catalog.adopt(record)
      byNumber.set(collection.number, collection)
    }
    for (const { collectionNumber, bytes } of this.store.documents()) {
      const document: Record<string, unknown> = deserialize(bytes)
      const collection = byNumber.get(collectionNumber)
      if (!collection || !isDocumentId(document._id))
        throw new Error('a stored document has no collection or id')
      collection.apply(documentKey(document._id), document, 0)
    }
  }
}
