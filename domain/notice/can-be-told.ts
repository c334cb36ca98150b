import type { Order } from '../order/order'
import type { OrderStep } from '../order/order-event'
import { noticesFor } from './notices-for'

/** Whether every sentence of a step can be written; an order with missing data may still have none. */
export function canBeTold(before: Order, { order, events }: OrderStep): boolean {
  try {
    for (const event of events) noticesFor({ order, before, event })
    return true
  } catch {
    return false
  }
}
