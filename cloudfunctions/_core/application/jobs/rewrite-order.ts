import type { Order } from '../../../../domain/order/order'
import { orders } from '../../store/collections'
import { transact } from '../../store/transact'

/**
 * Takes personal data off an order as it stands now. No move: its version and its history stay as they are. Returns
 * whether there was anything to take; `change` answers the same order where there is not.
 */
export const rewriteOrder = (id: string, change: (order: Order) => Order): Promise<boolean> =>
  transact(async (tx) => {
    const order = await orders.findIn(tx, id)
    const after = order && change(order)
    if (!after || after === order) return { commit: false, value: false }
    await orders.put(tx, after)
    return { commit: true, value: true }
  })
