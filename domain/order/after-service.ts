import type { OrderStatus } from './order-statuses'

/** Where minutes that were settled may stand while nobody serves: also on an order that ended before it was served again. */
export const AFTER_SERVICE = [
  'pending_rating',
  'closed',
  'cancelled',
  'closed_unmet',
] as const satisfies readonly OrderStatus[]

/** Ends of an order that may still be in doubt: what was turned down was never served. */
export const ENDED_IN_DOUBT = [
  'closed',
  'cancelled',
  'closed_unmet',
] as const satisfies readonly OrderStatus[]
