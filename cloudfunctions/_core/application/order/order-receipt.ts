import type { Order } from '../../../../domain/order/order'

export const orderReceipt = (order: Order) => ({
  orderId: order.id,
  status: order.status,
  version: order.version,
})
