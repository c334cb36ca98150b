import type { Order } from './order'

/** The order before anybody has said how this service went. */
export function withoutOutcome(order: Order): Order {
  const { outcome: _, ...rest } = order
  return rest
}
