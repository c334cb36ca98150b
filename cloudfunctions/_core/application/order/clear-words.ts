import { clearWords as clear } from '../../../../domain/order/clear-words'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const clearWords: Command<'order.clearWords'> = orderMove(({ order, move }) => clear(order, move))
