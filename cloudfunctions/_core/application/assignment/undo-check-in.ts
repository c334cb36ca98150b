import { undoCheckIn as undo } from '../../../../domain/order/undo-check-in'
import type { Command } from '../../runtime/context'
import { assignmentMove } from './assignment-move'

export const undoCheckIn: Command<'assignment.undoCheckIn'> = assignmentMove(({ order, person, move }) =>
  undo(order, person.id, move),
)
