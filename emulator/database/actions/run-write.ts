import type { Database } from '../engine/database'
import type { WritePlan } from '../engine/write-plan'

/** Runs a write inside the given transaction, or on its own without one. */
export const runWrite = <Result>(
  database: Database,
  transactionId: string | undefined,
  plan: WritePlan<Result>,
): Promise<Result> =>
  transactionId === undefined ? database.write(plan) : database.transactions.run(transactionId, plan)
