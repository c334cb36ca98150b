import { checkIn } from '../../../../domain/order/check-in'
import type { Command } from '../../runtime/context'
import { assignmentMove } from './assignment-move'

export const checkInAssignment: Command<'assignment.checkIn'> = assignmentMove(({ order, person, move }) =>
  checkIn(order, person, move),
)
