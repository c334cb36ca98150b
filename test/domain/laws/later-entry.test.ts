import fc from 'fast-check'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { orderAttention } from '../../../domain/order/attention'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { correctMinutes } from '../../../domain/order/correct-minutes'
import { type EnteredVisit, enterVisit } from '../../../domain/order/enter-visit'
import type { MoveContext } from '../../../domain/order/move-order'
import type { Order } from '../../../domain/order/order'
import {
  anActor,
  anAssignment,
  anOrder,
  asRole,
  asVolunteer,
  inContext,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const FORGOT = { code: 'forgot', text: '' }
const accepted = anOrder({
  status: 'accepted',
  submittedAtMs: NOW - 30 * DAY_MS,
  assignments: [anAssignment('v1', 'accepted')],
})
const head = inContext(anActor('station_head', 'head'))
const town = inContext(anActor('town_coordinator', 'town'))
const entry = (with_: Partial<EnteredVisit> = {}): EnteredVisit => ({
  volunteerId: 'v1',
  fromMs: NOW - 2 * HOUR_MS,
  toMs: NOW - HOUR_MS,
  reason: FORGOT,
  ...with_,
})
const enter = (
  with_: Partial<EnteredVisit> = {},
  context: MoveContext = asVolunteer('v1'),
  order = accepted,
) => enterVisit(order, entry(with_), context)
const confirm = (order: Order, context: MoveContext, minutes = 60) =>
  confirmOrder(
    order,
    [{ volunteerId: 'v1', minutes, reason: { code: 'forgot_check_in', text: '' } }],
    context,
  )

describe('a visit that is written down later', () => {
  test('says who wrote it and why, and waits to be confirmed', () => {
    const { order, events } = taken(enter())
    expect(order).toMatchObject({
      status: 'pending_confirm',
      assignments: [
        {
          status: 'checked_out',
          visits: [
            { by: 'entry', writtenBy: 'v1', reason: FORGOT, inMs: NOW - 2 * HOUR_MS, outMs: NOW - HOUR_MS },
          ],
        },
      ],
    })
    expect(events).toMatchObject([{ type: 'enter_visit', reason: FORGOT, subjectId: 'v1' }])
  })

  test('by somebody else is another move, and asks the town too', () => {
    const { order, events } = taken(enter({}, head))
    expect(events).toMatchObject([{ type: 'enter_visit_for', actorId: 'head', subjectId: 'v1' }])
    expect(orderAttention(order, SETTINGS)?.of).toEqual(['station', 'town'])
    expect(orderAttention(taken(enter()).order, SETTINGS)?.of).toEqual(['station'])
  })

  test('measures nothing: its minutes rest on somebody’s word and need a reason', () => {
    const { order } = taken(enter())
    const bare = confirmOrder(order, [{ volunteerId: 'v1', minutes: 60, reason: null }], head)
    expect(refusalOf(bare)).toBe('ORDER.MINUTES_REASON_REQUIRED')
    expect(taken(confirm(order, head)).credits).toMatchObject([
      { minutes: 60, hourClass: 'declared', servedUntilMs: NOW - HOUR_MS },
    ])
  })

  test.each([
    ['ends before it begins', { fromMs: NOW - HOUR_MS, toMs: NOW - 2 * HOUR_MS }],
    ['has no length', { fromMs: NOW - HOUR_MS, toMs: NOW - HOUR_MS }],
    ['ends in the future', { toMs: NOW + 1 }],
    ['began before it was ordered', { fromMs: accepted.submittedAtMs - 1, toMs: accepted.submittedAtMs + 1 }],
  ])('is refused where it %s', (_, times) => {
    expect(refusalOf(enter(times))).toBe('ASSIGNMENT.ENTRY_TIMES')
  })

  test('is refused where it is longer than may be declared, or too long ago', () => {
    const max = SETTINGS.maxDeclaredMinutesPerRecord
    expect(refusalOf(enter({ fromMs: NOW - max * MINUTE_MS, toMs: NOW }))).toBeNull()
    expect(refusalOf(enter({ fromMs: NOW - max * MINUTE_MS - 1, toMs: NOW }))).toBe(
      'ASSIGNMENT.ENTRY_TOO_LONG',
    )
    const last = NOW - SETTINGS.enterWithinDays * DAY_MS
    expect(refusalOf(enter({ fromMs: last - HOUR_MS, toMs: last }))).toBeNull()
    expect(refusalOf(enter({ fromMs: last - HOUR_MS, toMs: last - 1 }))).toBe('ASSIGNMENT.ENTRY_TOO_LATE')
  })

  test('needs a reason of its own kind', () => {
    expect(refusalOf(enter({ reason: { code: 'did_not_serve', text: '' } }))).toBe('ORDER.REASON_REQUIRED')
    expect(refusalOf(enter({ reason: { code: 'other', text: ' ' } }))).toBe('ORDER.REASON_REQUIRED')
  })

  test('is for who had said yes, and not for who is there at this moment', () => {
    const part = (status: 'offered' | 'checked_in') =>
      anOrder({
        status: 'in_service',
        submittedAtMs: NOW - DAY_MS,
        assignments: [anAssignment('v1', status)],
      })
    expect(refusalOf(enter({}, undefined, part('offered')))).toBe('ASSIGNMENT.MOVE_NOT_ALLOWED')
    expect(refusalOf(enter({}, undefined, part('checked_in')))).toBe('ASSIGNMENT.MOVE_NOT_ALLOWED')
    expect(refusalOf(enter({ volunteerId: 'nobody' }, head))).toBe('ASSIGNMENT.NOT_YOURS')
  })

  test('leaves the order in service while another is still there', () => {
    const parts = [anAssignment('v1', 'accepted'), anAssignment('v2', 'checked_in')]
    const two = { ...accepted, status: 'in_service' as const, headcount: 2, assignments: parts }
    expect(taken(enter({}, undefined, two)).order.status).toBe('in_service')
  })
})

describe('who wrote it down', () => {
  const written = taken(enter({}, head)).order

  test('does not confirm it, not even as nothing; somebody else does', () => {
    expect(refusalOf(confirm(written, head))).toBe('ORDER.WROTE_CANNOT_CONFIRM')
    const nothing = [{ volunteerId: 'v1', minutes: 0, reason: { code: 'did_not_serve', text: '' } }]
    expect(refusalOf(confirmOrder(written, nothing, head))).toBe('ORDER.WROTE_CANNOT_CONFIRM')
    expect(taken(confirm(written, town)).credits).toMatchObject([{ minutes: 60 }])
  })

  test('confirms what the volunteer wrote himself, who cannot, though he be the head', () => {
    expect(taken(confirm(taken(enter()).order, head)).credits).toHaveLength(1)
    const himself = inContext({ id: 'v1', roles: ['volunteer', 'station_head'] })
    expect(refusalOf(confirm(taken(enter()).order, himself))).toBe('ORDER.SERVED_CANNOT_CONFIRM')
  })

  test('does not raise it afterwards by correcting either, but may say that it was less', () => {
    const { order } = taken(confirm(written, town))
    const correct = (minutes: number, context: MoveContext) =>
      correctMinutes(
        order,
        { volunteerId: 'v1', minutes, reason: { code: 'wrong_minutes', text: '' } },
        context,
      )
    expect(refusalOf(correct(61, head))).toBe('ORDER.WROTE_CANNOT_CONFIRM')
    expect(taken(correct(59, head)).credit?.minutes).toBe(59)
    expect(taken(correct(61, asRole('station_head'))).credit?.minutes).toBe(61)
  })
})

test('who recorded an arrival says no more than was measured, whether he settles the minutes or corrects them', () => {
  const visits = [{ inMs: NOW - 60 * MINUTE_MS, outMs: NOW, by: 'office' as const, writtenBy: head.actor.id }]
  const said = (minutes: number) => ({ volunteerId: 'v1', minutes })
  const waiting = anOrder({
    status: 'pending_confirm',
    assignments: [anAssignment('v1', 'checked_out', { visits })],
  })
  const more = { ...said(61), reason: { code: 'in_fact', text: '' } }
  expect(refusalOf(confirmOrder(waiting, [more], head))).toBe('ORDER.WROTE_CANNOT_CONFIRM')
  const less = { ...said(50), reason: { code: 'in_fact', text: '' } }
  const settled = taken(confirmOrder(waiting, [less], asRole('town_coordinator'))).order
  const correct = (minutes: number) =>
    refusalOf(
      correctMinutes(settled, { ...said(minutes), reason: { code: 'wrong_minutes', text: '' } }, head),
    )
  expect([40, 60, 61].map(correct)).toEqual([null, null, 'ORDER.WROTE_CANNOT_CONFIRM'])
})

test('whatever is written down, nobody is credited more than may be declared, nor for a time to come', () => {
  const times = fc.tuple(fc.integer({ min: -40 * 24 * 60, max: 600 }), fc.integer({ min: -60, max: 600 }))
  let entered = 0
  fc.assert(
    fc.property(fc.array(times, { minLength: 1, maxLength: 5 }), (list) => {
      const order = list.reduce<Order>((current, [begin, length]) => {
        const fromMs = NOW + begin * MINUTE_MS
        const step = enter({ fromMs, toMs: fromMs + length * MINUTE_MS }, undefined, current)
        return step.ok ? step.value.order : current
      }, accepted)
      const visits = order.assignments[0]?.visits ?? []
      entered += visits.length
      for (const { inMs, outMs } of visits) {
        expect(inMs).toBeGreaterThanOrEqual(order.submittedAtMs)
        expect(outMs).toBeGreaterThan(inMs)
        expect(outMs).toBeLessThanOrEqual(NOW)
      }
      if (visits.length === 0) return
      const most = SETTINGS.maxDeclaredMinutesPerRecord
      expect(refusalOf(confirm(order, head, most + 1))).toBe('ORDER.MINUTES_OUT_OF_RANGE')
    }),
  )
  expect(entered).toBeGreaterThan(0)
})
