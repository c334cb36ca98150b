import { endOrder } from '../../../../domain/order/end-order'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const closeUnmetOrder: Command<'order.closeUnmet'> = orderMove(({ order, move }, { reason }) =>
  endOrder(order, 'close_unmet', reason, move),
)
