import { enterVisit } from '../../../../domain/order/enter-visit'
import type { CheckedInput } from '../../../../types/actions'
import type { Command } from '../../runtime/context'
import { volunteerMove } from './volunteer-move'

export const enterVisitFor: Command<'order.enterVisitFor'> = volunteerMove<
  CheckedInput<'order.enterVisitFor'>
>(({ order, move }, { id: volunteerId }, { fromMs, toMs, reason }) =>
  enterVisit(order, { volunteerId, fromMs, toMs, reason }, move),
)
