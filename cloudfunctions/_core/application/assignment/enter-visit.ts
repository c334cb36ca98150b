import { enterVisit as enter } from '../../../../domain/order/enter-visit'
import type { Command } from '../../runtime/context'
import { assignmentMove } from './assignment-move'

export const enterVisit: Command<'assignment.enterVisit'> = assignmentMove(
  ({ order, person, move }, { fromMs, toMs, reason }) =>
    enter(order, { volunteerId: person.id, fromMs, toMs, reason }, move),
)
