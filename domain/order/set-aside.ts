import type { Result } from '../kernel/result'
import { ok } from '../kernel/result'
import { SYSTEM_ACTOR } from './actor'
import { ATTENTION } from './attention-kinds'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'

/** It waits for a person, and no clock runs for it. */
export const isSetAside = ({ onHold, setAside, dueAtMs }: Order): boolean =>
  onHold && setAside === true && dueAtMs === null

/** Of an order that not even its clocks can be read from, only what a person needs to find it. In whatever status it is. */
export function setAsideAsItStands(order: Order, atMs: number): OrderStep {
  const version = (Number.isInteger(order.version) ? order.version : 0) + 1
  return {
    order: {
      ...order,
      version,
      onHold: true,
      setAside: true,
      dueAtMs: null,
      attention: { code: 'unreadable', rank: ATTENTION.unreadable.rank, of: ['station', 'town'] },
    },
    events: [
      {
        orderId: order.id,
        version,
        type: 'set_aside',
        from: order.status,
        to: order.status,
        atMs,
        actorId: SYSTEM_ACTOR.id,
        actorRole: 'system',
        subjectId: null,
        reason: null,
      },
    ],
  }
}

/** The machine does not understand a waiting order: it leaves it to a person, who sees it, and goes on with the others. */
export function setAside(order: Order, { atMs, settings }: Omit<MoveContext, 'actor'>): Result<OrderStep> {
  try {
    return moveOrder(
      order,
      { move: 'set_aside', patch: { onHold: true, setAside: true } },
      { actor: SYSTEM_ACTOR, atMs, settings },
    )
  } catch {
    return ok(setAsideAsItStands(order, atMs))
  }
}
