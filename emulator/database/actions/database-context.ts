import type { Clock } from '../../clock'
import type { Database } from '../engine/database'

/** What the database actions work with. */
export interface DatabaseContext {
  readonly database: Database
  readonly clock: Clock
  readonly newDocumentId: () => string
  readonly newTransactionId: () => string
  /** The function instance that calls; undefined for any other process. */
  readonly instanceId: string | undefined
}
