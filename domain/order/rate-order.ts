import type { Result } from '../kernel/result'
import { openDispute } from './dispute'
import { type MoveContext, moveOrder } from './move-order'
import type { Order, Rating } from './order'
import type { OrderStep } from './order-event'
import { blameWords } from './rating-blame'

/** 评单: one rating per order, by the requester, who has not served on it himself. One that blames is looked into. */
export function rateOrder(
  order: Order,
  rating: Pick<Rating, 'stars' | 'tags' | 'text'>,
  context: MoveContext,
): Result<OrderStep> {
  const { actor, atMs } = context
  const rated = { ...rating, atMs, recordedBy: actor.id }
  const blame = blameWords({ rating: rated })
  const dispute = blame === null ? undefined : openDispute(actor.id, { code: 'other', text: blame }, atMs)
  return moveOrder(order, { move: 'rate', patch: { rating: rated, ...(dispute && { dispute }) } }, context)
}
