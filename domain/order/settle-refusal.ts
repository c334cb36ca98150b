import { type Refused, refuse } from '../kernel/result'
import type { Actor } from './actor'
import { checksHimself } from './checks-himself'
import { confirmedHimself } from './confirmed-himself'
import { isDisputed } from './dispute'
import type { Order } from './order'

/**
 * Why this person leaves it to somebody else to settle what the requester has against a service; null when he may.
 * Nobody settles it who has served, has said it himself, or has said how long it was.
 */
export function settleRefusal(order: Order, actor: Actor): Refused | null {
  const { dispute } = order
  if (!dispute || !isDisputed(order)) return refuse('ORDER.NO_DISPUTE')
  const served = checksHimself(order, actor, 'settle')
  if (served) return served
  if (dispute.openedBy === actor.id) return refuse('ORDER.OPENED_CANNOT_SETTLE')
  return confirmedHimself(order, actor) ? refuse('ORDER.CONFIRMED_CANNOT_SETTLE') : null
}
