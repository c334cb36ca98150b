import { HOUR_MS } from '../kernel/shanghai-time'
import type { TownSettings } from '../town/town-settings'
import type { Order } from './order'

/** Within how many whole hours the requester is promised an answer: never later than the time he asked for begins. */
export function replyWithinHours(
  { urgent, fiveMust, wanted }: Pick<Order, 'urgent' | 'fiveMust' | 'wanted'>,
  nowMs: number,
  { acceptHours, acceptHoursUrgent }: Pick<TownSettings, 'acceptHours' | 'acceptHoursUrgent'>,
): number {
  const usual = urgent || fiveMust !== null ? Math.min(acceptHours, acceptHoursUrgent) : acceptHours
  const beginsMs = wanted.kind === 'half_day' && wanted.fromMs > nowMs ? wanted.fromMs : wanted.toMs
  return Math.max(1, Math.min(usual, Math.floor((beginsMs - nowMs) / HOUR_MS)))
}
