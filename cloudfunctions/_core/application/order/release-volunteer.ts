import { releaseVolunteer as release } from '../../../../domain/order/release-volunteer'
import type { Command } from '../../runtime/context'
import { orderMove } from './order-move'

export const releaseVolunteer: Command<'order.release'> = orderMove(
  ({ order, move }, { volunteerId, reason }) => release(order, volunteerId, reason, move),
)
