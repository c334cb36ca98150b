import { endVisits as end } from '../../../../domain/order/end-visits'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const endVisits: Command<'order.endVisits'> = orderMove(({ order, move }) => end(order, move))
