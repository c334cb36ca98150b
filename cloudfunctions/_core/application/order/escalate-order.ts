import { escalateOrder as escalate } from '../../../../domain/order/escalate-order'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const escalateOrder: Command<'order.escalate'> = orderMove(({ order, move }, { reason }) =>
  escalate(order, reason, move),
)
