import { ok, type Result, refuse } from '../kernel/result'
import { ROLES } from '../people/roles'
import type { TownSettings } from '../town/town-settings'
import type { Actor } from './actor'
import { orderAttention } from './attention'
import { checksHimself } from './checks-himself'
import { nextDueMs } from './deadlines'
import type { Order } from './order'
import { conditionHolds } from './order-conditions'
import type { OrderStep } from './order-event'
import { concerns, type OrderMove, type OrderTransition, opensTo, transitionsOf } from './order-lifecycle'
import { ORDER_STATUSES } from './order-statuses'
import { isReason, type Reason } from './reasons'

export type MoveContext = { readonly actor: Actor; readonly atMs: number; readonly settings: TownSettings }

export type MoveInput = {
  readonly move: OrderMove
  /** What else changes with this move: the volunteer's part, the team, the rating … */
  readonly patch?: Partial<Omit<Order, 'id' | 'status' | 'version'>>
  readonly reason?: Reason | null
  readonly subjectId?: string
}

const permits = (row: OrderTransition, order: Order, actor: Actor): boolean =>
  opensTo(row, actor.roles) && concerns(row, order.fiveMust !== null)

/** Why no row of the table fits: somebody else's step, a 五必到 order, or the wrong moment. */
function refusalFor(rows: readonly OrderTransition[], order: Order, actor: Actor) {
  const here = rows.filter((row) => row.from === order.status && !(row.onlyFiveMust && !order.fiveMust))
  if (here.length === 0)
    return refuse('ORDER.MOVE_NOT_ALLOWED', { status: ORDER_STATUSES[order.status].label })
  const mine = here.filter((row) => opensTo(row, actor.roles))
  if (mine.length > 0 && mine.every((row) => row.exceptFiveMust) && order.fiveMust)
    return refuse('ORDER.FIVE_MUST_ARRIVE')
  if (mine.length > 0) return refuse('ORDER.MOVE_NOT_ALLOWED', { status: ORDER_STATUSES[order.status].label })
  const who = here.flatMap((row) => row.by).flatMap((role) => (role === 'system' ? [] : [ROLES[role]]))
  return refuse('SESSION.NOT_ALLOWED', { who: [...new Set(who)].join('、') || '系统' })
}

/**
 * Makes one move: finds the row of the life-cycle table, applies the patch, and appends one event.
 * Errors: ORDER.SERVED_CANNOT_*, SESSION.NOT_ALLOWED, ORDER.MOVE_NOT_ALLOWED, ORDER.FIVE_MUST_ARRIVE, ORDER.REASON_REQUIRED.
 */
export function moveOrder(order: Order, input: MoveInput, context: MoveContext): Result<OrderStep> {
  const { actor, atMs, settings } = context
  const own = checksHimself(order, actor, input.move)
  if (own) return own
  const rows = transitionsOf(input.move)
  const patched: Order = { ...order, ...input.patch }
  const row = rows.find(
    (each) =>
      each.from === order.status &&
      permits(each, order, actor) &&
      (!each.given || conditionHolds(each.given, order)) &&
      (!each.when || conditionHolds(each.when, patched, atMs)),
  )
  if (!row) return refusalFor(rows, order, actor)
  const reason = input.reason ?? null
  if (row.reason && !(reason && isReason(row.reason, reason))) return refuse('ORDER.REASON_REQUIRED')

  const moved = row.to !== order.status
  const next: Order = {
    ...patched,
    status: row.to,
    open: row.to === 'dispatched' ? patched.open : null,
    version: order.version + 1,
    statusSinceMs: moved ? atMs : order.statusSinceMs,
    remindedAtMs: moved ? null : patched.remindedAtMs,
    reminders: moved ? 0 : patched.reminders,
    milestones: { ...patched.milestones, [row.to]: patched.milestones[row.to] ?? atMs },
  }
  const due = { ...next, dueAtMs: nextDueMs(next, settings), attention: orderAttention(next, settings) }
  return ok({
    order: due,
    events: [
      {
        orderId: order.id,
        version: next.version,
        type: input.move,
        from: order.status,
        to: row.to,
        atMs,
        actorId: actor.id,
        actorRole: actor.roles.find((role) => row.by.includes(role)) ?? 'system',
        subjectId: input.subjectId ?? null,
        reason,
      },
    ],
  })
}
