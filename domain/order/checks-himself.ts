import { type Refused, refuse } from '../kernel/result'
import type { Actor } from './actor'
import { hasServed } from './assignment'
import type { Order } from './order'
import type { OrderMove } from './order-lifecycle'
import { partsOf } from './parts-of'

/** Nobody checks himself: moves that are closed to who served, and what he is told. */
const CLOSED_TO_WHO_SERVED = {
  confirm: 'ORDER.SERVED_CANNOT_CONFIRM',
  reopen: 'ORDER.SERVED_CANNOT_CONFIRM',
  send_back: 'ORDER.SERVED_CANNOT_CONFIRM',
  correct: 'ORDER.SERVED_CANNOT_CONFIRM',
  keep_minutes: 'ORDER.SERVED_CANNOT_CONFIRM',
  end_unserved: 'ORDER.SERVED_CANNOT_CONFIRM',
  settle: 'ORDER.SERVED_CANNOT_CONFIRM',
  end_visits: 'ORDER.SERVED_CANNOT_CONFIRM',
  rate: 'ORDER.SERVED_CANNOT_RATE',
} as const satisfies Partial<Record<OrderMove, string>>

const isClosed = (move: OrderMove): move is keyof typeof CLOSED_TO_WHO_SERVED =>
  Object.hasOwn(CLOSED_TO_WHO_SERVED, move)

/** The refusal for somebody who would confirm, send back or rate his own service; null when he may. */
export function checksHimself(order: Order, actor: Actor, move: OrderMove): Refused | null {
  const served = partsOf(order).some((part) => part.volunteerId === actor.id && hasServed(part))
  return served && isClosed(move) ? refuse(CLOSED_TO_WHO_SERVED[move]) : null
}
