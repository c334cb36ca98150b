/** Limits of the database; the defaults are the platform's where it has one. */
export interface DatabaseLimits {
  readonly transactionLifetimeMs: number
  readonly transactionOperations: number
  /** How long a write outside any transaction waits for a lock before it fails with a conflict. */
  readonly lockWaitMs: number
  /** The least time an operation inside a transaction takes. */
  readonly operationFloorMs: number
}

export const DEFAULT_DATABASE_LIMITS: DatabaseLimits = {
  transactionLifetimeMs: 30_000,
  transactionOperations: 100,
  lockWaitMs: 10_000,
  operationFloorMs: 1,
}
