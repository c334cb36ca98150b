import type { Database } from '../engine/database'
import type { OpenCollection } from '../engine/write-plan'

/** Runs a read inside the given transaction, or on the newest state without one. */
export const runRead = async <Result>(
  database: Database,
  transactionId: string | undefined,
  work: (open: OpenCollection) => Result,
): Promise<Result> =>
  transactionId === undefined
    ? database.read(work)
    : database.transactions.run(transactionId, (open) => ({ changes: [], result: work(open) }))
