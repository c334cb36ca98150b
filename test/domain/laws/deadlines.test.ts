import fc from 'fast-check'
import { answerDueMs } from '../../../domain/dispatch/answer-due'
import { DAY_MS, HOUR_MS, MINUTE_MS, shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import { nextDueMs } from '../../../domain/order/deadlines'
import { onDeadline } from '../../../domain/order/on-deadline'
import type { Order } from '../../../domain/order/order'
import type { OrderStep } from '../../../domain/order/order-event'
import { ORDER_STATUS_CODES, ORDER_STATUSES, type OrderStatus } from '../../../domain/order/order-statuses'
import { aFiveMustOrder, anAssignment, anOrder, NOW, SETTINGS } from '../../fixtures/builders'
import { deepFreeze } from '../support/deep-freeze'
import { walkOrder, walkPlans } from '../support/order-walk'
import { PEOPLE_SCENES } from '../support/people-scenes'
import { taken } from '../support/taken'

const lookAt = (order: Order, atMs: number): OrderStep =>
  taken(onDeadline(deepFreeze(order), { atMs, settings: SETTINGS }))

/** Looks again and again, each time at the instant at which the order is due, until so many days have passed. */
function waitFor(order: Order, days: number): OrderStep {
  const endMs = NOW + days * DAY_MS
  const events: OrderStep['events'][number][] = []
  let current = order
  let due = nextDueMs(current, SETTINGS)
  while (due !== null && due <= endMs) {
    const step = lookAt(current, due)
    const next = nextDueMs(step.order, SETTINGS)
    if (next !== null && next <= due) throw new Error(`${current.status} is due at the same instant again`)
    current = step.order
    due = next
    events.push(...step.events)
  }
  return { order: current, events }
}

const typesOf = ({ events }: OrderStep) => events.map((event) => event.type)

const REMINDED: readonly OrderStatus[] = [
  'submitted',
  'accepted',
  'in_service',
  'pending_confirm',
  'escalated',
]

/** An order in this status in every way it can stand; while it is dispatched, places are open. */
function standing(status: OrderStatus): readonly Order[] {
  const scenes = PEOPLE_SCENES.filter(
    ({ facts }) => status !== 'dispatched' || !facts.includes('every place is taken'),
  )
  const reminders = REMINDED.includes(status) ? [null, NOW - DAY_MS] : [null]
  return scenes.flatMap(({ people }) =>
    reminders.flatMap((remindedAtMs) => [
      anOrder({ status, remindedAtMs, ...people }),
      aFiveMustOrder({ status, remindedAtMs, ...people }),
    ]),
  )
}

describe('looking twice at the same instant does nothing the second time', () => {
  const instants = [NOW - DAY_MS, NOW, NOW + HOUR_MS, NOW + DAY_MS, NOW + 30 * DAY_MS, NOW + 400 * DAY_MS]

  test.each(ORDER_STATUS_CODES)('%s', (status) => {
    for (const order of standing(status))
      for (const atMs of instants) {
        const first = lookAt(order, atMs)
        expect(lookAt(first.order, atMs)).toEqual({ order: first.order, events: [] })
      }
  })

  test('whatever happened to the order before', () => {
    fc.assert(
      fc.property(walkPlans, fc.nat({ max: 40 * 24 * 60 }), (plan, minutes) => {
        const { last, steps } = walkOrder(plan)
        const atMs = (steps.at(-1)?.atMs ?? NOW) + minutes * MINUTE_MS
        const first = lookAt(last, atMs)
        expect(lookAt(first.order, atMs).events).toEqual([])
        expect(first.order.dueAtMs ?? Number.POSITIVE_INFINITY).toBeGreaterThan(atMs)
      }),
      { numRuns: 150 },
    )
  })
})

describe('nothing happens before its time', () => {
  test.each(ORDER_STATUS_CODES)('%s', (status) => {
    const order = anOrder({ status, statusSinceMs: NOW, assignments: [anAssignment('v1')] })
    const due = nextDueMs(order, SETTINGS)
    expect(lookAt(order, (due ?? NOW + 1_000 * DAY_MS) - 1).events).toEqual([])
  })
})

describe('when an order is due, in hours after it came to its status', () => {
  const hoursAfter = (status: OrderStatus, with_: Partial<Order> = {}): number | null => {
    const due = nextDueMs(anOrder({ status, statusSinceMs: NOW, ...with_ }), SETTINGS)
    return due === null ? null : (due - NOW) / HOUR_MS
  }
  const urgent = { urgent: true }
  const halfDay = (from: number, to: number) => ({
    wanted: { kind: 'half_day' as const, fromMs: NOW + from * HOUR_MS, toMs: NOW + to * HOUR_MS },
  })
  const anyTime = { wanted: { kind: 'any_time' as const, fromMs: NOW, toMs: NOW + 7 * DAY_MS } }
  const soon = halfDay(2, 6)
  const begun = halfDay(-1, 3)
  const cases: readonly [OrderStatus, string, Partial<Order>, number | null][] = [
    ['submitted', 'review', anyTime, 24],
    ['submitted', 'review, urgent', urgent, 2],
    ['pending_dispatch', 'dispatch', anyTime, 24],
    ['submitted', 'review, three hours before the half day', halfDay(23, 27), 20],
    ['pending_dispatch', 'dispatch, urgent', urgent, 2],
    ['dispatched', 'the first offer runs out', { assignments: [anAssignment('v1')] }, 21],
    ['dispatched', 'no offer is open', { assignments: [anAssignment('v1', 'declined')] }, null],
    ['submitted', 'review, before the half day that was asked for', soon, 2],
    ['pending_dispatch', 'dispatch, before the half day that was asked for', soon, 2],
    ['pending_dispatch', 'dispatch, that half day has begun', begun, 3],
    ['accepted', 'three hours after it was wanted', {}, 24 + 4 + 3],
    ['accepted', 'three hours after it was taken', { wanted: { kind: 'any_time', fromMs: 0, toMs: 1 } }, 3],
    ['in_service', 'three hours after it should have ended', { durationMinutes: 120 }, 2 + 3],
    ['pending_confirm', 'three days to confirm', {}, 72],
    ['pending_rating', 'a week to rate', {}, 7 * 24],
    ['escalated', 'a day for the town', {}, 24],
    ['closed', 'never', {}, null],
    ['rejected', 'never', {}, null],
    ['cancelled', 'never', {}, null],
    ['closed_unmet', 'never', {}, null],
  ]
  test.each(cases)('%s: %s', (status, _what, with_, hours) => {
    expect(hoursAfter(status, with_)).toBe(hours)
  })

  test('after a reminder: one reminder interval later', () => {
    expect(hoursAfter('pending_confirm', { remindedAtMs: NOW + HOUR_MS })).toBe(25)
  })

  test('a five-must order that nobody has reached: at the promised arrival, when that is sooner', () => {
    expect(hoursAfter('accepted', { arriveByMs: NOW + 5 * HOUR_MS })).toBe(5)
    expect(hoursAfter('accepted', { arriveByMs: NOW + 5 * HOUR_MS, arrivedAtMs: NOW })).toBe(28 + 3)
  })
})

describe('silence', () => {
  test('at review: a reminder, then the town, before the half day that was asked for', () => {
    expect(typesOf(waitFor(anOrder({ statusSinceMs: NOW }), 1))).toEqual(['remind', 'escalate'])
  })

  test('of those who dispatch: the town gets the order', () => {
    const { order } = waitFor(anOrder({ status: 'pending_dispatch', statusSinceMs: NOW }), 3)
    expect(order.status).toBe('escalated')
  })

  test('of everybody who was asked: the order is dispatched anew', () => {
    const order = anOrder({ status: 'dispatched', assignments: [anAssignment('v1'), anAssignment('v2')] })
    const { order: next } = lookAt(order, NOW + 21 * HOUR_MS)
    expect(next).toMatchObject({
      status: 'pending_dispatch',
      assignments: [{ status: 'expired' }, { status: 'expired' }],
    })
  })

  test('of one of two: the other still has his time', () => {
    const later = anAssignment('v2', 'offered', { expiresAtMs: NOW + 23 * HOUR_MS })
    const order = anOrder({ status: 'dispatched', assignments: [anAssignment('v1'), later] })
    const { order: next } = lookAt(order, NOW + 21 * HOUR_MS)
    expect(next).toMatchObject({
      status: 'dispatched',
      dueAtMs: NOW + 23 * HOUR_MS,
      assignments: [{ status: 'expired' }, { status: 'offered' }],
    })
  })

  test('of the requester closes the order unrated, not with five stars', () => {
    const { order, events } = waitFor(anOrder({ status: 'pending_rating', statusSinceMs: NOW }), 30)
    expect(order).toMatchObject({ status: 'closed', rating: null })
    expect(events.map((event) => event.type)).toEqual(['close_unrated'])
  })

  test('never confirms hours, in half a year', () => {
    const part = anAssignment('v1', 'checked_out')
    const order = anOrder({ status: 'pending_confirm', statusSinceMs: NOW, assignments: [part] })
    const waited = waitFor(order, 180)
    expect(waited.order).toMatchObject({ status: 'pending_confirm', assignments: [part] })
    expect(new Set(typesOf(waited))).toEqual(new Set(['remind']))
  })

  test('about an order that has ended is never broken', () => {
    for (const status of ORDER_STATUS_CODES.filter((each) => ORDER_STATUSES[each].final))
      expect(waitFor(aFiveMustOrder({ status }), 1_000).events).toEqual([])
  })
})

describe('an offer runs out', () => {
  const anyTime = { kind: 'any_time', fromMs: NOW, toMs: NOW + 7 * DAY_MS } as const
  const due = (atMs: number, change: Partial<Order>) =>
    answerDueMs(anOrder({ wanted: anyTime, ...change }), atMs, SETTINGS)
  const at = (hour: number, change: Partial<Order> = {}) => due(shanghaiInstant(2026, 11, 23, hour), change)
  const span = (kind: 'half_day' | 'any_time', fromHours: number, toHours: number) => ({
    wanted: { kind, fromMs: NOW + fromHours * HOUR_MS, toMs: NOW + toHours * HOUR_MS },
  })

  test('a day later, by day', () => {
    expect(at(9)).toBe(shanghaiInstant(2026, 11, 24, 9))
  })

  test('never at night: what would end then ends at eight in the morning', () => {
    expect(at(23)).toBe(shanghaiInstant(2026, 11, 25, 8))
    expect(at(3)).toBe(shanghaiInstant(2026, 11, 24, 8))
  })

  test('before the half day begins for which it was asked, so that a yes can be kept and somebody else asked', () => {
    const offered = (fromHours: number, toHours: number) =>
      due(NOW, span('half_day', fromHours, toHours)) - NOW
    expect(offered(1, 4)).toBe(HOUR_MS / 2)
    expect(offered(-4, 1)).toBe(HOUR_MS / 2)
    expect(offered(-4, -1)).toBe(24 * HOUR_MS)
    expect(offered(48, 52)).toBe(24 * HOUR_MS)
  })

  test('nor after the last day on which any time would do', () => {
    expect(due(NOW, { ...span('any_time', -24, 1), fiveMust: 'dispute' })).toBe(NOW + HOUR_MS / 4)
  })

  test('within the time that the town has set when it is urgent, by day and by night', () => {
    expect(at(9, { urgent: true })).toBe(shanghaiInstant(2026, 11, 23, 10))
    expect(at(23, { urgent: true })).toBe(shanghaiInstant(2026, 11, 24, 0))
    expect(at(9, { fiveMust: 'dispute' })).toBe(shanghaiInstant(2026, 11, 23, 10))
  })

  test('within minutes where somebody has to be there in an hour', () => {
    expect(due(NOW, { fiveMust: 'emergency', arriveByMs: NOW + HOUR_MS }) - NOW).toBe(HOUR_MS / 4)
  })
})
