import { notDone as say } from '../../../../domain/order/not-done'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const notDone: Command<'order.notDone'> = orderMove(({ order, move }, { reason }) =>
  say(order, reason, move),
)
