import { objectToMinutes as object } from '../../../../domain/order/object-to-minutes'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const objectToMinutes: Command<'order.object'> = orderMove(({ order, move }, { text }) =>
  object(order, text, move),
)
