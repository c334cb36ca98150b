import { type Result, refuse } from '../kernel/result'
import type { Actor } from './actor'
import { changeAll } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { type Reason, reasonWords } from './reasons'

/** The offices, and who has written it down himself. */
export const mayRefuseEntry = (order: Pick<Order, 'entered'>, { id, roles }: Actor): boolean =>
  order.entered?.by === id || roles.some((role) => role === 'station_head' || role === 'town_coordinator')

/**
 * What was entered without an order does not stand: nobody's time is counted for it.
 * Errors: SESSION.NOT_ALLOWED, ORDER.REASON_REQUIRED, and the life-cycle's own.
 */
export function refuseEntry(order: Order, reason: Reason, context: MoveContext): Result<OrderStep> {
  const { actor, atMs } = context
  if (!mayRefuseEntry(order, actor)) return refuse('SESSION.NOT_ALLOWED', { who: '站长、镇协调员' })
  const assignments = changeAll(order.assignments, 'void', () => ({
    confirmedMinutes: 0,
    settledBy: actor.id,
    settledAtMs: atMs,
    reason,
  }))
  return moveOrder(
    order,
    {
      move: 'refuse_entry',
      reason,
      patch: { assignments, closingReason: { ...reason, words: reasonWords('refuse_entry', reason) } },
    },
    context,
  )
}
