import { checkIn } from '../../../../domain/order/check-in'
import type { Command } from '../../runtime/context'
import { volunteerMove } from './volunteer-move'

export const checkInFor: Command<'order.checkInFor'> = volunteerMove(({ order, move }, volunteer) =>
  checkIn(order, volunteer, move, { by: 'office' }),
)
