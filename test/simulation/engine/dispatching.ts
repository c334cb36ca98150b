import type { DispatchContext } from '../../../domain/dispatch/find-candidates'
import type { Result } from '../../../domain/kernel/result'
import type { Order } from '../../../domain/order/order'
import type { OrderStep } from '../../../domain/order/order-event'
import type { Random } from './random'

/** What a way of dispatching may remember or draw, apart from what the rules know. */
export type DispatchMemory = {
  /** When somebody was last asked for anything; 0: never. */
  readonly lastAskedMs: (personId: string) => number
  readonly stream: (...keys: readonly (string | number)[]) => Random
}

/** One way of finding volunteers for orders that wait; a step without events means: it goes on waiting. */
export type Dispatching = (
  orders: readonly Order[],
  context: DispatchContext,
  memory: DispatchMemory,
) => readonly { readonly orderId: string; readonly step: Result<OrderStep> }[]
