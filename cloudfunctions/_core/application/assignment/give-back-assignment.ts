import { giveBackOrder } from '../../../../domain/order/give-back-order'
import type { Command } from '../../runtime/context'
import { assignmentMove } from './assignment-move'

export const giveBackAssignment: Command<'assignment.giveBack'> = assignmentMove(
  ({ order, person, move }, { reason }) => giveBackOrder(order, person.id, reason, move),
)
