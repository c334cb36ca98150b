import { type Refused, type Result, refuse } from '../kernel/result'
import type { Actor } from './actor'
import { changeAll } from './change-assignment'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { type Reason, reasonWords } from './reasons'

const isHis = ({ entered }: Pick<Order, 'entered'>, { id, roles }: Actor): boolean =>
  entered?.by === id || roles.some((role) => role === 'station_head' || role === 'town_coordinator')

/** By the offices and by who has written it down himself, and as long as nobody's time counts; null when he may. */
export function refuseEntryRefusal(
  order: Pick<Order, 'entered' | 'assignments'>,
  actor: Actor,
): Refused | null {
  if (!isHis(order, actor)) return refuse('SESSION.NOT_ALLOWED', { who: '站长、镇协调员' })
  const counted = order.assignments.find(({ confirmedMinutes }) => confirmedMinutes)
  return counted ? refuse('ENTRY.PARTLY_CONFIRMED', { name: counted.name }) : null
}

/**
 * What was entered without an order does not stand: nobody's time is counted for it.
 * Errors: SESSION.NOT_ALLOWED, ENTRY.PARTLY_CONFIRMED, ORDER.REASON_REQUIRED, and the life-cycle's own.
 */
export function refuseEntry(order: Order, reason: Reason, context: MoveContext): Result<OrderStep> {
  const { actor, atMs } = context
  const never = refuseEntryRefusal(order, actor)
  if (never) return never
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
      patch: {
        assignments,
        // Nobody was there.
        arrivedAtMs: null,
        arrivalHeardAtMs: null,
        closingReason: { ...reason, words: reasonWords('refuse_entry', reason) },
      },
    },
    context,
  )
}
