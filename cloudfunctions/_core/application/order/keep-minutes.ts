import { keepMinutes as keep } from '../../../../domain/order/keep-minutes'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const keepMinutes: Command<'order.keepMinutes'> = orderMove(({ order, move }, input) =>
  keep(order, input, move),
)
