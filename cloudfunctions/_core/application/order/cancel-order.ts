import { endOrder } from '../../../../domain/order/end-order'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const cancelOrder: Command<'order.cancel'> = orderMove(({ order, move }, { reason }) =>
  endOrder(order, 'cancel', reason ?? null, move),
)
