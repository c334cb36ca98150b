import type { Result } from '../kernel/result'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import type { Reason } from './reasons'

/** The head is not content: the volunteers are asked to look at it again, their visits so far stay. */
export const sendBackOrder = (order: Order, reason: Reason, context: MoveContext): Result<OrderStep> =>
  moveOrder(order, { move: 'send_back', reason, patch: { sentBack: reason } }, context)
