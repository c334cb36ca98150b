import { entryTimesRefusal } from '../hours/entry-times'
import { type Result, refuse } from '../kernel/result'
import { changeAssignment, findAssignment } from './change-assignment'
import { firstArrival } from './first-arrival'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { Reason } from './reasons'

/** When somebody says that he was there. */
export type EnteredVisit = {
  readonly volunteerId: string
  readonly fromMs: number
  readonly toMs: number
  readonly reason: Reason
}

/**
 * 补记: a service that nobody recorded while it went on. It measures nothing, is no longer than what may be declared, and
 * somebody else than who wrote it down confirms it.
 * Errors: ASSIGNMENT.ENTRY_TIMES, ASSIGNMENT.ENTRY_TOO_LONG, ASSIGNMENT.ENTRY_TOO_LATE, ORDER.REASON_REQUIRED, and the life-cycle's own.
 */
export function enterVisit(
  order: Order,
  { volunteerId, fromMs, toMs, reason }: EnteredVisit,
  context: MoveContext,
): Result<OrderStep> {
  const { actor, atMs, settings } = context
  if (toMs <= fromMs || toMs > atMs || fromMs < order.submittedAtMs) return refuse('ASSIGNMENT.ENTRY_TIMES')
  const never = entryTimesRefusal({ fromMs, toMs }, atMs, settings)
  if (never) return never
  const mine = findAssignment(order, volunteerId)
  const assignments = changeAssignment(order, volunteerId, 'enter_visit', {
    visits: [
      ...(mine?.visits ?? []),
      { inMs: fromMs, outMs: toMs, by: 'entry', writtenBy: actor.id, writtenAtMs: atMs, reason },
    ],
  })
  if (!assignments.ok) return assignments
  const own = actor.id === volunteerId
  return moveOrder(
    order,
    {
      move: own ? 'enter_visit' : 'enter_visit_for',
      patch: {
        assignments: assignments.value,
        ...firstArrival(assignments.value),
        sentBack: null,
      },
      reason,
      subjectId: volunteerId,
    },
    context,
  )
}
