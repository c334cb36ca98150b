import type { OrderStatus } from '../order/order-statuses'
import type { OrderCard } from './order-card'

type Row = Pick<OrderCard, 'status' | 'arrivedAtMs' | 'wanted' | 'submittedAtMs'>

const LOOKED_FOR: readonly OrderStatus[] = ['pending_dispatch', 'dispatched', 'accepted', 'escalated']

const isOverdue = ({ status, arrivedAtMs, wanted }: Row, nowMs: number): boolean =>
  LOOKED_FOR.includes(status) && arrivedAtMs === null && wanted.toMs <= nowMs

/** Whether the requester has to do something himself: rate it, or ask why nobody came. */
const needsHim = (order: Row, nowMs: number): boolean =>
  order.status === 'pending_rating' || isOverdue(order, nowMs)

/** His orders: first those that need him, then the newest. */
export const byRequesterNeed = <T extends Row>(orders: readonly T[], nowMs: number): readonly T[] =>
  [...orders].sort(
    (a, b) => Number(needsHim(b, nowMs)) - Number(needsHim(a, nowMs)) || b.submittedAtMs - a.submittedAtMs,
  )
