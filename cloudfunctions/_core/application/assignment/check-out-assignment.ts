import { checkOut } from '../../../../domain/order/check-out'
import type { Command } from '../../runtime/context'
import { assignmentMove } from './assignment-move'

export const checkOutAssignment: Command<'assignment.checkOut'> = assignmentMove(
  ({ order, person, move }, { tappedAtMs }) => checkOut(order, person.id, move, { tappedAtMs }),
)
