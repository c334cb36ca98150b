import { settleDispute as settle } from '../../../../domain/order/settle-dispute'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const settleDispute: Command<'order.settle'> = orderMove(({ order, move }, { reason }) =>
  settle(order, reason, move),
)
