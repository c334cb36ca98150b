import { checkOut } from '../../../../domain/order/check-out'
import type { Command } from '../../runtime/context'
import { assignmentMove } from './assignment-move'
import { byServerClock } from './by-server-clock'

const leave = assignmentMove<{ readonly assignmentId: string; readonly tappedAtMs?: number | undefined }>(
  ({ order, person, move }, { tappedAtMs }) => checkOut(order, person.id, move, { tappedAtMs }),
)

export const checkOutAssignment: Command<'assignment.checkOut'> = (context, input) =>
  leave(context, byServerClock(context, input))
