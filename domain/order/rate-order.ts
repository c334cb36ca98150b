import type { Result } from '../kernel/result'
import { type MoveContext, moveOrder } from './move-order'
import type { Order, Rating } from './order'
import type { OrderStep } from './order-event'

/** 评单: one rating per order, by the requester, who has not served on it himself. */
export function rateOrder(
  order: Order,
  rating: Pick<Rating, 'stars' | 'tags' | 'text'>,
  context: MoveContext,
): Result<OrderStep> {
  const { actor, atMs } = context
  return moveOrder(
    order,
    { move: 'rate', patch: { rating: { ...rating, atMs, recordedBy: actor.id } } },
    context,
  )
}
