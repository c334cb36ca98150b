import { markNoShow as mark } from '../../../../domain/order/mark-no-show'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const markNoShow: Command<'order.markNoShow'> = orderMove(({ order, move }, { volunteerId, reason }) =>
  mark(order, volunteerId, reason, move),
)
