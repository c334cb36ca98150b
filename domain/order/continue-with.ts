import { ok, type Result } from '../kernel/result'
import type { Order } from './order'
import type { OrderStep } from './order-event'

/** Does one more move after a step and keeps the events of both. */
export function continueWith(
  step: Result<OrderStep>,
  next: (order: Order) => Result<OrderStep>,
): Result<OrderStep> {
  if (!step.ok) return step
  const after = next(step.value.order)
  return after.ok
    ? ok({ order: after.value.order, events: [...step.value.events, ...after.value.events] })
    : after
}
