import { recallOrder as recall } from '../../../../domain/order/recall-order'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const recallOrder: Command<'order.recall'> = orderMove(({ order, move }, { reason }) =>
  recall(order, reason, move),
)
