import { databaseFailure } from '../database-failure'
import type { StoredDocument } from '../stored-document'
import type { Collection } from './collection'
import { CollectionView } from './collection-view'
import type { CommitPipeline } from './commit-pipeline'
import type { DocumentChange } from './document-change'
import { lockNames } from './lock-names'
import type { LockTable } from './lock-table'
import { refuseObstacle } from './refuse-obstacle'
import type { SnapshotRegistry } from './snapshot-registry'
import { findObstacle } from './write-conflicts'
import type { WritePlan } from './write-plan'

export interface TransactionContext {
  readonly databaseName: string
  readonly locks: LockTable
  readonly snapshots: SnapshotRegistry
  readonly pipeline: CommitPipeline
  readonly collection: (name: string) => Collection
}

/**
 * Snapshot reads from the first operation on, own writes on top, and the first updater wins:
 * a write to what somebody else holds or has changed since is refused at once.
 */
export class Transaction {
  operations = 0
  /** From here on its outcome is for the store to decide: nobody else may end it. */
  isCommitting = false
  /** The operation under way, if there is one. */
  underWay: Promise<unknown> | undefined
  private snapshotTs: number | undefined
  private readonly staged = new Map<Collection, Map<string, DocumentChange>>()
  private readonly pending = new Map<Collection, Map<string, StoredDocument | undefined>>()

  constructor(
    readonly id: string,
    private readonly context: TransactionContext,
  ) {}

  execute<Result>(plan: WritePlan<Result>): Result {
    const snapshotTs = this.takeSnapshot()
    const { changes, result } = plan((name) => this.view(this.context.collection(name), snapshotTs))
    this.acquire(changes)
    this.refuseObstacles(changes, snapshotTs)
    for (const change of changes) this.stage(change)
    return result
  }

  async commit(): Promise<void> {
    const changes = this.stagedChanges()
    if (changes.length === 0) return
    // An index may have been created since the changes were staged.
    this.acquire(changes)
    this.refuseObstacles(changes, this.takeSnapshot())
    await this.context.pipeline.commit(
      changes.filter(({ before, after }) => before !== undefined || after !== undefined),
      this,
    )
  }

  /** Lets go of locks and snapshot; staged changes are lost unless they were committed. */
  end(): void {
    this.context.locks.releaseAll(this)
    if (this.snapshotTs !== undefined) this.context.snapshots.close(this.snapshotTs)
    this.snapshotTs = undefined
  }

  private takeSnapshot(): number {
    if (this.snapshotTs === undefined) {
      this.snapshotTs = this.context.pipeline.lastCommitTs
      this.context.snapshots.open(this.snapshotTs)
    }
    return this.snapshotTs
  }

  private view(collection: Collection, snapshotTs: number): CollectionView {
    return new CollectionView(collection, snapshotTs, this.pending.get(collection))
  }

  private acquire(changes: readonly DocumentChange[]): void {
    if (this.context.locks.tryAcquire(changes.flatMap(lockNames), this) !== undefined) {
      throw databaseFailure.conflict()
    }
  }

  private refuseObstacles(changes: readonly DocumentChange[], snapshotTs: number): void {
    const obstacle = findObstacle(changes, { snapshotTs, staged: this.stagedChanges() })
    if (obstacle) throw refuseObstacle(this.context.databaseName, obstacle)
  }

  private stagedChanges(): DocumentChange[] {
    return [...this.staged.values()].flatMap((changes) => [...changes.values()])
  }

  private stage(change: DocumentChange): void {
    const changes = this.staged.get(change.collection) ?? new Map<string, DocumentChange>()
    const before = changes.has(change.key) ? changes.get(change.key)?.before : change.before
    changes.set(change.key, { ...change, before, mustBeNew: false })
    this.staged.set(change.collection, changes)
    const documents = this.pending.get(change.collection) ?? new Map<string, StoredDocument | undefined>()
    documents.set(change.key, change.after?.document)
    this.pending.set(change.collection, documents)
  }
}
