import { type Result, refuse } from '../kernel/result'
import { type MoveContext, moveOrder } from './move-order'
import { answerObjection, isOpenObjection } from './objection'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { partsOf, withPart } from './parts-of'
import type { Reason } from './reasons'

/**
 * An objection was looked into and the minutes stay as they are. Not for whoever settled them.
 * Errors: ORDER.NO_OBJECTION, ORDER.AUTHOR_CANNOT_CORRECT, and the life-cycle's own.
 */
export function keepMinutes(
  order: Order,
  { volunteerId, reason }: { readonly volunteerId: string; readonly reason: Reason },
  context: MoveContext,
): Result<OrderStep> {
  const { actor, atMs } = context
  const part = partsOf(order).find(
    (each) => each.volunteerId === volunteerId && isOpenObjection(each.objection),
  )
  if (!part?.objection) return refuse('ORDER.NO_OBJECTION')
  if (part.settledBy === actor.id) return refuse('ORDER.AUTHOR_CANNOT_CORRECT')
  const objection = answerObjection(part.objection, { byId: actor.id, atMs, kept: reason })
  const patch = withPart(order, part, { ...part, objection })
  return moveOrder(order, { move: 'keep_minutes', patch, reason, subjectId: volunteerId }, context)
}
