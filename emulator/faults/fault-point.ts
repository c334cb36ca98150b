import type { FaultArea } from './fault-kind'

/** A place where a fault could strike now. */
export interface FaultPoint {
  readonly area: FaultArea
  readonly names: Readonly<Record<string, string | undefined>>
  /** Only for the database: whether the request belongs to a transaction. */
  readonly inTransaction?: boolean
}
