import { ATTENTION, type Attention } from '../order/attention-kinds'
import type { OrderCard } from './order-card'

/** Since when an order on somebody's list is late; null where it only waits. */
export function lateSinceMs(
  { arriveByMs, wanted }: Pick<OrderCard, 'arriveByMs' | 'wanted'>,
  attention: Attention,
  nowMs: number,
): number | null {
  if (attention === 'overdue') return wanted.toMs
  if (!ATTENTION[attention].late || arriveByMs === null) return null
  return arriveByMs <= nowMs ? arriveByMs : null
}
