import { setTimeout as delay } from 'node:timers/promises'
import { CloudBaseError } from '../../wire/cloudbase-error'
import { databaseFailure } from '../database-failure'
import type { DatabaseLimits } from './database-limits'
import { Transaction, type TransactionContext } from './transaction'
import type { WritePlan } from './write-plan'

export interface TransactionCounts {
  readonly active: number
  readonly committed: number
  readonly aborted: number
  readonly conflicts: number
}

interface OpenTransaction {
  readonly transaction: Transaction
  readonly expiry: NodeJS.Timeout
  readonly instanceId: string | undefined
}

const isConflict = (error: unknown): boolean =>
  error instanceof CloudBaseError && error.code === 'DATABASE_TRANSACTION_CONFLICT'

/** Open transactions by id, with the platform's limits on them. */
export class TransactionManager {
  private readonly active = new Map<string, OpenTransaction>()
  /** Ended by a failed operation; the client may still roll such a transaction back. */
  private readonly failed = new Set<string>()
  private counts = { committed: 0, aborted: 0, conflicts: 0 }

  constructor(
    private readonly context: TransactionContext,
    private readonly limits: DatabaseLimits,
  ) {}

  counters(): TransactionCounts {
    return { active: this.active.size, ...this.counts }
  }

  resetCounters(): void {
    this.counts = { committed: 0, aborted: 0, conflicts: 0 }
  }

  /** `instanceId` names the function instance that begins it. */
  begin(id: string, instanceId?: string): void {
    const transaction = new Transaction(id, this.context)
    const expiry = setTimeout(() => this.fail(transaction), this.limits.transactionLifetimeMs)
    this.active.set(id, { transaction, expiry: expiry.unref(), instanceId })
  }

  /** Whether the function instance has begun a transaction that is still open. */
  isOpenFor(instanceId: string): boolean {
    return [...this.active.values()].some((open) => open.instanceId === instanceId)
  }

  /** Runs one operation inside the transaction; an operation that fails ends the transaction. */
  async run<Result>(id: string, plan: WritePlan<Result>): Promise<Result> {
    return this.exclusively(id, async (transaction) => {
      transaction.operations += 1
      if (transaction.operations > this.limits.transactionOperations) {
        throw databaseFailure.tooManyOperations(this.limits.transactionOperations)
      }
      const result = transaction.execute(plan)
      // Without a floor an operation would be over before a parallel one could meet it.
      await delay(this.limits.operationFloorMs)
      return result
    })
  }

  async commit(id: string): Promise<void> {
    await this.exclusively(id, async (transaction) => {
      clearTimeout(this.active.get(id)?.expiry)
      transaction.isCommitting = true
      await transaction.commit()
      this.finish(transaction)
      this.counts.committed += 1
    })
  }

  /** Waits for an operation under way: a roll-back that failed would leave its locks until the time limit. */
  async abort(id: string): Promise<void> {
    await Promise.allSettled([this.active.get(id)?.transaction.underWay])
    if (this.failed.delete(id)) return
    this.finish(this.idle(id))
    this.counts.aborted += 1
  }

  /** Ends all but those whose commit is under way: letting go of their locks would let others overwrite it. */
  abortAll(): void {
    for (const { transaction } of [...this.active.values()]) {
      if (transaction.isCommitting) continue
      this.finish(transaction)
      this.counts.aborted += 1
    }
    this.failed.clear()
  }

  private idle(id: string): Transaction {
    const transaction = this.active.get(id)?.transaction
    if (!transaction) throw databaseFailure.transactionMissing()
    if (transaction.underWay) throw databaseFailure.busy()
    return transaction
  }

  private async exclusively<Result>(
    id: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    const transaction = this.idle(id)
    const underWay = this.failingEndsIt(transaction, work)
    transaction.underWay = underWay
    try {
      return await underWay
    } finally {
      transaction.underWay = undefined
    }
  }

  private async failingEndsIt<Result>(
    transaction: Transaction,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await work(transaction)
    } catch (error) {
      if (isConflict(error)) this.counts.conflicts += 1
      this.fail(transaction)
      throw error
    }
  }

  private fail(transaction: Transaction): void {
    if (!this.active.has(transaction.id)) return
    this.finish(transaction)
    this.counts.aborted += 1
    this.failed.add(transaction.id)
    setTimeout(() => this.failed.delete(transaction.id), this.limits.transactionLifetimeMs).unref()
  }

  private finish(transaction: Transaction): void {
    clearTimeout(this.active.get(transaction.id)?.expiry)
    this.active.delete(transaction.id)
    transaction.end()
  }
}
