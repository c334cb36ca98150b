import type { Order } from '../../../../domain/order/order'
import { logFailure } from '../../runtime/log-failure'

/** Rows of a list. One order whose data make no sense hides no other; its number is told instead. */
export function readableRows<Row>(
  orders: readonly Order[],
  action: string,
  toRow: (order: Order) => Row | null,
) {
  const items: Row[] = []
  const unreadable: string[] = []
  for (const order of orders)
    try {
      const row = toRow(order)
      if (row) items.push(row)
    } catch (error) {
      logFailure(order.id, action, error)
      unreadable.push(String(order.number))
    }
  return { items, unreadable }
}
