import type { Result } from '../kernel/result'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'

/** The platform has said that they are fine, or a person has read them: those who come may read them. */
export const clearWords = (order: Order, context: MoveContext): Result<OrderStep> =>
  moveOrder(order, { move: 'clear_words', patch: { wordsHeld: null } }, context)

/** The platform does not say so: a person has to read them. */
export const doubtWords = (order: Order, context: MoveContext): Result<OrderStep> =>
  moveOrder(order, { move: 'doubt_words', patch: { wordsHeld: 'doubtful' } }, context)
