import { checkOut } from '../../../../domain/order/check-out'
import type { Command } from '../../runtime/context'
import { volunteerMove } from './volunteer-move'

export const checkOutFor: Command<'order.checkOutFor'> = volunteerMove(({ order, move }, { id }) =>
  checkOut(order, id, move, { by: 'office' }),
)
