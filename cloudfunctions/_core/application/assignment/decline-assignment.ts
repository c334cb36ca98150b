import { declineOffer } from '../../../../domain/order/decline-offer'
import type { Command } from '../../runtime/context'
import { assignmentMove } from './assignment-move'

export const declineAssignment: Command<'assignment.decline'> = assignmentMove(
  ({ order, person, move }, { reason }) => declineOffer(order, person.id, reason, move),
)
