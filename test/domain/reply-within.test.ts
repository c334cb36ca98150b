import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import type { Order } from '../../domain/order/order'
import { replyWithinMinutes } from '../../domain/order/reply-within'
import { anOrder, NOW, SETTINGS } from '../fixtures/builders'

const RULES = { ...SETTINGS, acceptHours: 6, acceptHoursUrgent: 2 }
const halfDayIn = (hours: number) =>
  ({ kind: 'half_day', fromMs: NOW + hours * HOUR_MS, toMs: NOW + (hours + 4) * HOUR_MS }) as const
const anyTimeUntil = (hours: number) =>
  ({ kind: 'any_time', fromMs: NOW, toMs: NOW + hours * HOUR_MS }) as const

test.each<[string, Partial<Order>, number]>([
  ['an ordinary order', { wanted: halfDayIn(30) }, 6 * 60],
  ['any time of the week', { wanted: anyTimeUntil(150) }, 6 * 60],
  ['an urgent one', { wanted: halfDayIn(30), urgent: true }, 2 * 60],
  ['a duty', { wanted: halfDayIn(30), fiveMust: 'dispute' }, 2 * 60],
  [
    'an emergency, where somebody has to be there in an hour',
    { fiveMust: 'emergency', arriveByMs: NOW + HOUR_MS },
    15,
  ],
  ['a half day that begins soon', { wanted: halfDayIn(3) }, 90],
  ['a half day that has begun', { wanted: halfDayIn(-1) }, 90],
  ['a time that is nearly over', { wanted: anyTimeUntil(0.1) }, 5],
])('%s', (_what, with_, minutes) => {
  expect(replyWithinMinutes(anOrder(with_), NOW, RULES)).toBe(minutes)
})
