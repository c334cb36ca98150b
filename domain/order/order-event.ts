import type { ActorRole } from '../people/roles'
import type { Order } from './order'
import type { OrderMove } from './order-lifecycle'
import type { OrderStatus } from './order-statuses'
import type { Reason } from './reasons'

/** One line of an order's history; nothing of it changes but that words of a reason go with the order's contact. The status is the fold of these rows. */
export type OrderEvent = {
  readonly orderId: string
  readonly version: number
  readonly type: OrderMove | 'submit'
  readonly from: OrderStatus | null
  readonly to: OrderStatus
  readonly atMs: number
  /** `system` for the machine. */
  readonly actorId: string
  readonly actorRole: ActorRole
  /** The volunteer whom the move concerns, where there is one. */
  readonly subjectId: string | null
  readonly reason: Reason | null
}

/** An order after one or more moves, and the rows that those moves append. */
export type OrderStep = { readonly order: Order; readonly events: readonly OrderEvent[] }

export const SYSTEM_ACTOR_ID = 'system'
