import { deserialize } from 'bson'
import { databaseFailure } from '../database-failure'
import { isDocumentId } from '../document-id'
import { documentKey } from '../document-key'
import type { IndexDefinition } from '../indexes/index-definition'
import type { DocumentStore } from '../persistence/document-store'
import { ReplaceableStore } from '../persistence/replaceable-store'
import type { Collection } from './collection'
import { CollectionCatalog, type IndexRefusal } from './collection-catalog'
import { CollectionView } from './collection-view'
import { CommitPipeline } from './commit-pipeline'
import type { DatabaseLimits } from './database-limits'
import type { DocumentChange } from './document-change'
import { changesBackTo, type DocumentMark, markDocuments } from './document-mark'
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

/** All collections in memory, every change stored before it is acknowledged. */
export class Database {
  readonly catalog: CollectionCatalog
  readonly transactions: TransactionManager
  private readonly locks = new LockTable()
  private readonly snapshots = new SnapshotRegistry()
  private readonly pipeline: CommitPipeline
  private readonly store: ReplaceableStore
  private marked: DocumentMark | undefined

  /** Loads everything from the store; throws when a document does not belong to any collection. */
  constructor(
    store: DocumentStore,
    private readonly options: DatabaseOptions,
  ) {
    this.store = new ReplaceableStore(store)
    this.catalog = new CollectionCatalog(this.store, options.name)
    this.pipeline = new CommitPipeline(this.store, this.locks, this.snapshots)
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

  /** Removes a collection with all it has. Open transactions end: each might have writes to it. */
  async dropCollection(name: string): Promise<void> {
    const collection = this.catalog.detach(name)
    this.transactions.abortAll()
    await this.pipeline.idle()
    await this.store.removeCollection(collection.number)
  }

  /** Ends all transactions and fails whoever waits for a lock. */
  interrupt(): void {
    // Waiters first: the locks that transactions let go would otherwise let them write.
    this.locks.failWaiters(databaseFailure.stopped)
    this.transactions.abortAll()
  }

  /** Removes every document; collections and indexes stay. Whoever is in the middle of something fails. */
  async clear(): Promise<void> {
    await this.endEverything()
    for (const collection of this.catalog.all()) collection.clear()
    this.snapshots.forgetEverything()
    await this.store.clearDocuments()
  }

  /** Remembers the documents of this moment, until the store is replaced. */
  mark(): void {
    this.marked = markDocuments(this.catalog.all())
  }

  get hasMark(): boolean {
    return this.marked !== undefined
  }

  /** Has the marked documents again and no others; whoever is in the middle of something fails. */
  async returnToMark(): Promise<void> {
    await this.endEverything()
    const mark = this.marked ?? new Map()
    await this.write(() => ({ changes: changesBackTo(mark, this.catalog.all()), result: undefined }))
  }

  /** Writes a copy of the store to a new file, with everything acknowledged until now. */
  copyTo(file: string): Promise<void> {
    return this.store.copyTo(file)
  }

  /** Goes on with the content of another store; whoever is in the middle of something fails. */
  async replace(exchange: () => Promise<DocumentStore>): Promise<void> {
    this.interrupt()
    await this.store.replace(exchange, () => this.reload())
  }

  /** Waits for commits under way, then closes the store. */
  async close(): Promise<void> {
    this.interrupt()
    await this.pipeline.idle()
    await this.store.close()
  }

  private async endEverything(): Promise<void> {
    this.interrupt()
    await this.pipeline.idle()
    // A transaction that began meanwhile has seen what goes now.
    this.interrupt()
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

  private reload(): void {
    // A transaction that began meanwhile has seen what is gone.
    this.interrupt()
    this.marked = undefined
    this.catalog.forgetAll()
    this.snapshots.forgetEverything()
    this.load()
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
