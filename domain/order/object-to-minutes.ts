import { type Result, refuse } from '../kernel/result'
import type { Assignment } from './assignment'
import { type MoveContext, moveOrder } from './move-order'
import { newObjection, objectionRefusal } from './objection'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { decidedPartOf, withPart } from './parts-of'

function sinceMs({ milestones, statusSinceMs }: Order, { settledAtMs }: Assignment): number {
  const confirmedMs = milestones.pending_rating ?? milestones.closed ?? statusSinceMs
  return Math.max(confirmedMs, settledAtMs ?? confirmedMs)
}

/**
 * A volunteer says that his minutes are wrong. Once at a time, and within the days that the town sets, counted from when
 * they were settled last, or, where others were settled later, from when the whole order was; its closing is no new beginning.
 * Errors: ORDER.NOTHING_TO_CORRECT, ORDER.OBJECTED_ALREADY, ORDER.OBJECTION_TOO_LATE, and the life-cycle's own.
 */
export function objectToMinutes(order: Order, text: string, context: MoveContext): Result<OrderStep> {
  const { actor, atMs } = context
  const mine = decidedPartOf(order, actor.id)
  if (!mine) return refuse('ORDER.NOTHING_TO_CORRECT')
  const refused = objectionRefusal(mine.objection, sinceMs(order, mine), context)
  if (refused) return refused
  const objecting: Assignment = { ...mine, objection: newObjection(text, atMs) }
  const patch = withPart(order, mine, objecting)
  return moveOrder(order, { move: 'object', patch, subjectId: actor.id }, context)
}
