import { proceedWithFewer as proceed } from '../../../../domain/order/proceed-with-fewer'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const proceedWithFewer: Command<'order.proceed'> = orderMove(({ order, move }) => proceed(order, move))
