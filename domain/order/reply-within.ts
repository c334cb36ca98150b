import { answerDueMs } from '../dispatch/answer-due'
import { MINUTE_MS } from '../kernel/shanghai-time'
import type { TownSettings } from '../town/town-settings'
import type { Order } from './order'

/** What is promised is said in steps of so many minutes. */
const STEP = 5
const HOUR = 60

/**
 * Within how many minutes the requester is promised an answer: by when whoever is asked at once has to give one. Whole hours from
 * two hours on.
 */
export function replyWithinMinutes(
  order: Pick<Order, 'urgent' | 'fiveMust' | 'wanted' | 'arriveByMs'>,
  nowMs: number,
  settings: TownSettings,
): number {
  const minutes = (answerDueMs(order, nowMs, settings) - nowMs) / MINUTE_MS
  const step = minutes < 2 * HOUR ? STEP : HOUR
  return Math.max(STEP, Math.floor(minutes / step) * step)
}
