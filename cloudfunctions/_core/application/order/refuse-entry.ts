import { refuseEntry as refuse } from '../../../../domain/order/refuse-entry'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const refuseEntry: Command<'order.refuseEntry'> = orderMove(({ order, move }, { reason }) =>
  refuse(order, reason, move),
)
