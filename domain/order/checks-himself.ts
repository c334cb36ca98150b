import { type Refused, refuse } from '../kernel/result'
import type { Actor } from './actor'
import { hasServed } from './assignment'
import { findAssignment } from './change-assignment'
import type { Order } from './order'
import type { OrderMove } from './order-lifecycle'

/** Nobody checks himself: moves that are closed to who served, and what he is told. */
const CLOSED_TO_WHO_SERVED = {
  confirm: 'ORDER.SERVED_CANNOT_CONFIRM',
  reopen: 'ORDER.SERVED_CANNOT_CONFIRM',
  send_back: 'ORDER.SERVED_CANNOT_CONFIRM',
  correct: 'ORDER.SERVED_CANNOT_CONFIRM',
  keep_minutes: 'ORDER.SERVED_CANNOT_CONFIRM',
  end_visits: 'ORDER.SERVED_CANNOT_CONFIRM',
  rate: 'ORDER.SERVED_CANNOT_RATE',
} as const satisfies Partial<Record<OrderMove, string>>

const isClosed = (move: OrderMove): move is keyof typeof CLOSED_TO_WHO_SERVED =>
  Object.hasOwn(CLOSED_TO_WHO_SERVED, move)

/** The refusal for somebody who would confirm, send back or rate his own service; null when he may. */
export function checksHimself(order: Order, actor: Actor, move: OrderMove): Refused | null {
  const mine = findAssignment(order, actor.id)
  return mine && hasServed(mine) && isClosed(move) ? refuse(CLOSED_TO_WHO_SERVED[move]) : null
}
