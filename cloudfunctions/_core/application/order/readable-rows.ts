import { isNumber, isText, recordOf } from '../../../../domain/kernel/shape'
import type { Order } from '../../../../domain/order/order'
import { ORDER_STATUSES } from '../../../../domain/order/order-statuses'
import { logFailure } from '../../runtime/log-failure'

/** Without these a phone could not even draw its card. */
const canBeShown: (order: Order) => boolean = recordOf({
  status: (value) => isText(value) && Object.hasOwn(ORDER_STATUSES, value),
  wanted: recordOf({ fromMs: isNumber, toMs: isNumber }),
  durationMinutes: isNumber,
})

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
      if (!canBeShown(order)) throw new Error('no card can be made of it')
      const row = toRow(order)
      if (row) items.push(row)
    } catch (error) {
      logFailure(order.id, action, error)
      unreadable.push(String(order.number))
    }
  return { items, unreadable }
}
