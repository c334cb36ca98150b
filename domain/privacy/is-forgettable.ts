import { DAY_MS } from '../kernel/shanghai-time'
import type { Order } from '../order/order'
import type { TownSettings } from '../town/town-settings'
import { CONTACT_RETENTION } from './retention-table'

/** Whether an order has ended so long ago that the people on it are nobody's business any more. */
export function isForgettable(
  order: Pick<Order, 'status' | 'statusSinceMs' | 'contactForgottenAtMs'>,
  settings: TownSettings,
  atMs: number,
): boolean {
  if (order.contactForgottenAtMs !== undefined) return false
  return CONTACT_RETENTION.some(
    ({ statuses, setting }) =>
      statuses.some((status) => status === order.status) &&
      order.statusSinceMs + settings[setting] * DAY_MS <= atMs,
  )
}
