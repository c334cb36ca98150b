import { acceptOffer } from '../../../../domain/order/accept-offer'
import type { Command } from '../../runtime/context'
import { assignmentMove } from './assignment-move'

export const acceptAssignment: Command<'assignment.accept'> = assignmentMove(({ order, person, move }) =>
  acceptOffer(order, person, move),
)
