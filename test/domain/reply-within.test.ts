import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import type { Order } from '../../domain/order/order'
import { replyWithinHours } from '../../domain/order/reply-within'
import { anOrder, NOW, SETTINGS } from '../fixtures/builders'

const RULES = { ...SETTINGS, acceptHours: 12, acceptHoursUrgent: 2 }
const halfDayIn = (hours: number) =>
  ({ kind: 'half_day', fromMs: NOW + hours * HOUR_MS, toMs: NOW + (hours + 4) * HOUR_MS }) as const
const anyTimeUntil = (hours: number) =>
  ({ kind: 'any_time', fromMs: NOW, toMs: NOW + hours * HOUR_MS }) as const

test.each<[string, Partial<Order>, number]>([
  ['an ordinary order', { wanted: halfDayIn(30) }, 12],
  ['any time of the week', { wanted: anyTimeUntil(150) }, 12],
  ['an urgent one', { wanted: halfDayIn(30), urgent: true }, 2],
  ['a duty', { wanted: halfDayIn(30), fiveMust: 'dispute' }, 2],
  ['a half day that begins sooner', { wanted: halfDayIn(5.5) }, 5],
  ['a half day that has begun', { wanted: halfDayIn(-1) }, 3],
  ['a time that is nearly over', { wanted: anyTimeUntil(0.5) }, 1],
])('%s', (_what, with_, hours) => {
  expect(replyWithinHours(anOrder(with_), NOW, RULES)).toBe(hours)
})
