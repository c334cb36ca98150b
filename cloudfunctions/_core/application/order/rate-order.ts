import { rateOrder as rate } from '../../../../domain/order/rate-order'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const rateOrder: Command<'order.rate'> = orderMove(({ order, move }, { stars, tags, text }) =>
  rate(order, { stars, tags, text }, move),
)
