import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { checkIn } from '../../../domain/order/check-in'
import { checkOut } from '../../../domain/order/check-out'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { endVisits } from '../../../domain/order/end-visits'
import { markNoShow } from '../../../domain/order/mark-no-show'
import { onDeadline } from '../../../domain/order/on-deadline'
import type { Order } from '../../../domain/order/order'
import { concernsVolunteer, volunteerAfterOrder } from '../../../domain/order/volunteer-after-order'
import {
  anAssignment,
  anOrder,
  asRole,
  asVolunteer,
  aTeam,
  aVolunteer,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const HEAD = asRole('station_head')
const FORGOT = { code: 'forgot_check_out', text: '' }

/** Somebody went in at nine for half an hour's work. */
const inside = (with_: Partial<Order> = {}): Order =>
  anOrder({
    status: 'in_service',
    statusSinceMs: NOW,
    durationMinutes: 30,
    assignments: [anAssignment('v1', 'checked_in', { visits: [{ inMs: NOW, outMs: null }] })],
    ...with_,
  })

const visitsOf = (order: Order) => order.assignments[0]?.visits
const ASSUMED = [{ inMs: NOW, outMs: NOW + 30 * MINUTE_MS, endAssumed: true }]

describe('a forgotten “done”', () => {
  const due = (order: Order) => taken(onDeadline(order, { atMs: order.dueAtMs ?? 0, settings: SETTINGS }))

  test('is asked for once, then the visit ends after the planned time, by rule and marked', () => {
    const reminded = due(inside({ dueAtMs: NOW + 30 * MINUTE_MS + 3 * HOUR_MS }))
    expect(reminded).toMatchObject({
      order: { status: 'in_service', reminders: 1 },
      events: [{ type: 'remind' }],
    })
    const ended = due(reminded.order)
    expect(ended).toMatchObject({ order: { status: 'pending_confirm' }, events: [{ type: 'end_visits' }] })
    expect(visitsOf(ended.order)).toEqual(ASSUMED)
  })

  test('can be ended by the head, who then has to say the minutes and why', () => {
    const { order } = taken(endVisits(inside(), { ...HEAD, atMs: NOW + 5 * HOUR_MS }))
    expect(visitsOf(order)).toEqual(ASSUMED)
    const confirm = (minutes: number, reason: typeof FORGOT | null) =>
      confirmOrder(order, [{ volunteerId: 'v1', minutes, reason }], HEAD)
    expect(refusalOf(confirm(30, null))).toBe('ORDER.MINUTES_REASON_REQUIRED')
    expect(refusalOf(confirm(241, FORGOT))).toBe('ORDER.MINUTES_OUT_OF_RANGE')
    expect(taken(confirm(30, FORGOT)).credits).toMatchObject([{ minutes: 30, hourClass: 'declared' }])
  })

  test('never ends later than now', () => {
    const { order } = taken(endVisits(inside(), { ...HEAD, atMs: NOW + 10 * MINUTE_MS }))
    expect(visitsOf(order)).toEqual([{ inMs: NOW, outMs: NOW + 10 * MINUTE_MS, endAssumed: true }])
  })

  test('that is said a day later measures nothing either', () => {
    const out = (minutes: number) =>
      visitsOf(taken(checkOut(inside(), 'v1', asVolunteer('v1', { atMs: NOW + minutes * MINUTE_MS }))).order)
    expect(out(480)).toEqual([{ inMs: NOW, outMs: NOW + 480 * MINUTE_MS }])
    expect(out(481)).toEqual(ASSUMED)
  })

  test('brings an order that was sent back to its head again', () => {
    const back = inside({ assignments: [anAssignment('v1', 'checked_out')] })
    const before = visitsOf(back)
    const { order } = taken(endVisits(back, HEAD))
    expect(order.status).toBe('pending_confirm')
    expect(visitsOf(order)).toEqual(before)
  })
})

describe('where nobody’s time counts', () => {
  const noneOf = (order: Order) =>
    taken(
      confirmOrder(
        order,
        order.assignments.map(({ volunteerId }) => ({
          volunteerId,
          minutes: 0,
          reason: { code: 'did_not_serve', text: '' },
        })),
        HEAD,
      ),
    )
  const order = anOrder({
    status: 'pending_confirm',
    arrivedAtMs: NOW,
    assignments: [anAssignment('v1', 'checked_out')],
  })

  test('the order is not done: it waits to be dispatched again', () => {
    const { order: next, events, credits } = noneOf(order)
    expect(next).toMatchObject({
      status: 'pending_dispatch',
      onHold: true,
      arrivedAtMs: null,
      attention: { code: 'on_hold' },
      assignments: [{ status: 'voided', confirmedMinutes: 0 }],
    })
    expect(events).toMatchObject([{ type: 'reopen', from: 'pending_confirm', to: 'pending_dispatch' }])
    expect(credits).toEqual([])
  })

  test('and one whose time counts is enough for it to be done', () => {
    const both = {
      ...order,
      headcount: 2,
      assignments: [...order.assignments, anAssignment('v2', 'checked_out')],
    }
    const decisions = [
      { volunteerId: 'v1', minutes: 0, reason: { code: 'did_not_serve', text: '' } },
      { volunteerId: 'v2', minutes: 60, reason: null },
    ]
    expect(taken(confirmOrder(both, decisions, HEAD)).order.status).toBe('pending_rating')
  })
})

describe('who comes later has his own time', () => {
  test('after a send-back: an old reminder does not end a visit that has just begun', () => {
    const back = anOrder({
      status: 'in_service',
      statusSinceMs: NOW - 30 * HOUR_MS,
      remindedAtMs: NOW - 24 * HOUR_MS,
      reminders: 1,
      sentBack: { code: 'not_finished', text: '' },
      assignments: [anAssignment('v1', 'checked_out')],
    })
    const { order } = taken(checkIn(back, aVolunteer('v1'), asVolunteer('v1')))
    expect(order).toMatchObject({ reminders: 0, remindedAtMs: null, sentBack: null })
    expect(order.dueAtMs).toBe(NOW + 30 * MINUTE_MS + 3 * HOUR_MS)
    expect(taken(onDeadline(order, { atMs: NOW + HOUR_MS, settings: SETTINGS })).events).toEqual([])
  })
})

describe('a half day that is over', () => {
  const waiting = (with_: Partial<Order>) =>
    anOrder({
      status: 'pending_dispatch',
      wanted: { kind: 'half_day', fromMs: NOW - 5 * HOUR_MS, toMs: NOW - HOUR_MS },
      ...with_,
    })
  const people = [aVolunteer('v1', { teamIds: ['barbers'] })]
  const movesOf = (order: Order) =>
    dispatchWaiting([order], { people, teams: [aTeam('barbers')], atMs: NOW, settings: SETTINGS }).flatMap(
      ({ step }) => taken(step).events.map((event) => event.type),
    )

  test('is offered to nobody: a person agrees on another time', () => {
    const [held] = dispatchWaiting([waiting({})], {
      people,
      teams: [aTeam('barbers')],
      atMs: NOW,
      settings: SETTINGS,
    })
    expect(held && taken(held.step).order).toMatchObject({ onHold: true, attention: { code: 'on_hold' } })
    expect(movesOf(waiting({}))).toEqual(['hold'])
  })

  test('does not keep urgent help back, nor an order for any time', () => {
    expect(movesOf(waiting({ urgent: true }))).toEqual(['offer'])
    const anyTime = { kind: 'any_time', fromMs: NOW - 5 * HOUR_MS, toMs: NOW - HOUR_MS } as const
    expect(movesOf(waiting({ wanted: anyTime }))).toEqual(['offer'])
  })
})

describe('nobody serves at two places at once', () => {
  const accepted = anOrder({
    id: 'second',
    status: 'accepted',
    assignments: [anAssignment('v1', 'accepted')],
  })
  const first = anOrder({
    id: 'first',
    title: '量血压',
    status: 'accepted',
    assignments: [anAssignment('v1', 'accepted')],
  })

  test('who is still inside elsewhere cannot arrive here, and is told where he is', () => {
    const there = taken(checkIn(first, aVolunteer('v1'), asVolunteer('v1'))).order
    const part = there.assignments[0]
    if (!part) throw new Error('no part')
    const busy = volunteerAfterOrder(aVolunteer('v1'), there, part)
    expect(busy.openTasks).toMatchObject([{ orderId: 'first', inside: true }])
    expect(checkIn(accepted, busy, asVolunteer('v1'))).toEqual({
      ok: false,
      refusal: { code: 'ASSIGNMENT.STILL_ELSEWHERE', details: { title: '量血压' } },
    })
    const out = taken(checkOut(there, 'v1', asVolunteer('v1', { atMs: NOW + HOUR_MS }))).order
    const outPart = out.assignments[0]
    if (!outPart) throw new Error('no part')
    const free = volunteerAfterOrder(busy, out, outPart)
    expect(free).toMatchObject({ openTasks: [], volunteer: { lastServedAtMs: NOW + HOUR_MS } })
    expect(refusalOf(checkIn(accepted, free, asVolunteer('v1')))).toBeNull()
  })

  test('a volunteer’s own document follows when his task begins, when he arrives, when it ends and when his minutes count', () => {
    const binds = (before: Parameters<typeof anAssignment>[1], after: Parameters<typeof anAssignment>[1]) =>
      concernsVolunteer(anAssignment('v1', before), anAssignment('v1', after))
    expect(binds('offered', 'accepted')).toBe(true)
    expect(binds('accepted', 'checked_in')).toBe(true)
    expect(binds('checked_in', 'checked_out')).toBe(true)
    expect(binds('accepted', 'given_back')).toBe(true)
    expect(binds('accepted', 'accepted')).toBe(false)
    expect(binds('checked_out', 'confirmed')).toBe(true)
    expect(binds('checked_out', 'voided')).toBe(false)
    expect(concernsVolunteer(undefined, anAssignment('v1', 'offered'))).toBe(false)
  })
})

describe('somebody who had accepted', () => {
  const absent = (wanted: Order['wanted'], atMs: number) =>
    refusalOf(
      markNoShow(
        anOrder({ status: 'accepted', wanted, assignments: [anAssignment('v1', 'accepted')] }),
        'v1',
        { code: 'did_not_come', text: '' },
        { ...HEAD, atMs },
      ),
    )
  const TOO_EARLY = 'ASSIGNMENT.NOT_DUE_YET'
  const span = { fromMs: NOW, toMs: NOW + 7 * 24 * HOUR_MS }

  test('for any time of a week is not absent before the week is over', () => {
    const week = { kind: 'any_time', ...span } as const
    expect([absent(week, NOW), absent(week, span.toMs - 1), absent(week, span.toMs)]).toEqual([
      TOO_EARLY,
      TOO_EARLY,
      null,
    ])
  })

  test('for a half day is not absent in its first hour', () => {
    const halfDay = { kind: 'half_day', fromMs: NOW, toMs: NOW + 4 * HOUR_MS } as const
    expect([absent(halfDay, NOW + HOUR_MS - 1), absent(halfDay, NOW + HOUR_MS)]).toEqual([TOO_EARLY, null])
  })
})
