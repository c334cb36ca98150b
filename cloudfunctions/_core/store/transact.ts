import { setTimeout as pause } from 'node:timers/promises'
import { database } from './database'
import { isConflict } from './database-errors'

/** The part of the SDK's transaction that is safe: single documents only, one operation after another. */
export type Transaction = {
  collection(name: string): {
    doc(id: string): {
      get(): Promise<{ data: unknown }>
      set(document: object): Promise<unknown>
    }
    add(documents: readonly object[]): Promise<unknown>
  }
  commit(): Promise<unknown>
  rollback(): Promise<unknown>
}

export type Ending<T> = { readonly commit: boolean; readonly value: T }

/** Raised when a transaction lost every try within its time. */
export class TransactionContention extends Error {
  constructor(cause: unknown) {
    super('transaction kept conflicting', { cause })
    this.name = 'TransactionContention'
  }
}

const TIME_BUDGET_MS = 9_000
const FIRST_PAUSE_MS = 15
const LONGEST_PAUSE_MS = 400

const jitteredPause = (attempt: number): number =>
  Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt)

async function once<T>(body: (tx: Transaction) => Promise<Ending<T>>): Promise<T> {
  const tx: Transaction = await database.startTransaction()
  let ended = false
  try {
    const ending = await body(tx)
    await (ending.commit ? tx.commit() : tx.rollback())
    ended = true
    return ending.value
  } finally {
    // The error that brought us here matters more than one of the rollback, whose transaction times out by itself.
    if (!ended) await tx.rollback().catch(() => undefined)
  }
}

/**
 * Runs the body in a transaction and, where another one was quicker, again from the start with a growing random pause.
 * The body must have no effect outside its transaction. Errors: TransactionContention, and whatever the body throws.
 */
export async function transact<T>(body: (tx: Transaction) => Promise<Ending<T>>): Promise<T> {
  const startedAtMs = performance.now()
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(body)
    } catch (error) {
      if (!isConflict(error)) throw error
      if (performance.now() - startedAtMs > TIME_BUDGET_MS) throw new TransactionContention(error)
      await pause(jitteredPause(attempt))
    }
  }
}
