import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { offerReasons } from '../../../domain/dispatch/offer-reasons'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { noticesFor } from '../../../domain/notice/notices-for'
import { acceptOffer } from '../../../domain/order/accept-offer'
import { checkIn } from '../../../domain/order/check-in'
import { declineOffer } from '../../../domain/order/decline-offer'
import { escalateOrder } from '../../../domain/order/escalate-order'
import { giveBackOrder } from '../../../domain/order/give-back-order'
import { offerOrder } from '../../../domain/order/offer-order'
import type { Order } from '../../../domain/order/order'
import { OPEN_ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { proceedWithFewer } from '../../../domain/order/proceed-with-fewer'
import { recallOrder } from '../../../domain/order/recall-order'
import { releaseVolunteer } from '../../../domain/order/release-volunteer'
import {
  anAssignment,
  anOfferTo,
  anOrder,
  asRole,
  asVolunteer,
  aTeam,
  aVolunteer,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { deepFreeze } from '../support/deep-freeze'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const BUSY = { code: 'busy', text: '' }
const v1 = aVolunteer('v1')
const v2 = aVolunteer('v2')

const statusesOf = (order: Order) => order.assignments.map((part) => part.status)

const offeredToThree = (with_: Partial<Order> = {}) =>
  deepFreeze(
    anOrder({
      status: 'dispatched',
      assignments: [anAssignment('v1'), anAssignment('v2'), anAssignment('v3')],
      ...with_,
    }),
  )

describe('declining costs nothing', () => {
  const declined = taken(declineOffer(offeredToThree(), 'v1', BUSY, asVolunteer('v1')))

  test('only the own part of the order changes', () => {
    expect(statusesOf(declined.order)).toEqual(['declined', 'offered', 'offered'])
    expect(declined.order.status).toBe('dispatched')
  })

  test('nobody is told of it', () => {
    const [event] = declined.events
    if (!event) throw new Error('no event')
    expect(noticesFor({ order: declined.order, before: offeredToThree(), event })).toEqual([])
  })

  test('for the next order he stands where somebody stands who was never asked', () => {
    const twins = [aVolunteer('v1', { teamIds: ['barbers'] }), aVolunteer('v9', { teamIds: ['barbers'] })]
    const context = { people: twins, teams: [aTeam('barbers')], atMs: NOW, settings: SETTINGS }
    const next = anOrder({ id: 'next' })
    const [a, b] = findCandidates(next, context).candidates
    if (!a || !b) throw new Error('somebody is missing')
    expect(a).toMatchObject({ person: { id: 'v1' }, cost: b.cost })
    expect(offerReasons(next, a)).toEqual(offerReasons(next, b))
  })

  test('the last who declines sends the order back to be dispatched', () => {
    const alone = anOrder({ status: 'dispatched', assignments: [anAssignment('v1')] })
    expect(taken(declineOffer(alone, 'v1', BUSY, asVolunteer('v1'))).order.status).toBe('pending_dispatch')
  })

  test('nobody declines for another, or twice, or what he has accepted', () => {
    expect(refusalOf(declineOffer(declined.order, 'v1', BUSY, asVolunteer('v1')))).toBe(
      'ASSIGNMENT.MOVE_NOT_ALLOWED',
    )
    expect(refusalOf(declineOffer(offeredToThree(), 'v9', BUSY, asVolunteer('v9')))).toBe(
      'ASSIGNMENT.NOT_YOURS',
    )
  })
})

describe('the last place', () => {
  const won = taken(acceptOffer(offeredToThree(), v1, asVolunteer('v1')))

  test('fills the order and takes back every offer that is still open', () => {
    expect(won.order.status).toBe('accepted')
    expect(statusesOf(won.order)).toEqual(['accepted', 'recalled', 'recalled'])
    expect(won.events).toHaveLength(1)
  })

  test('who comes second is told who was quicker', () => {
    expect(acceptOffer(won.order, v2, asVolunteer('v2'))).toEqual({
      ok: false,
      refusal: { code: 'ASSIGNMENT.ALREADY_TAKEN', details: { name: '李师傅' } },
    })
  })

  test('who was taken off without anybody having been quicker is told that the station did it', () => {
    const recalled = taken(
      recallOrder(offeredToThree(), { code: 'changed', text: '' }, asRole('station_head')),
    )
    expect(refusalOf(acceptOffer(recalled.order, v2, asVolunteer('v2')))).toBe('ASSIGNMENT.OFFER_RECALLED')
  })

  test('keeps the telephone of who took it, as it is now', () => {
    const moved = aVolunteer('v1', {}, { contact: { ...v1.contact, phone: '13899998888' } })
    const { order } = taken(acceptOffer(offeredToThree(), moved, asVolunteer('v1')))
    expect(order.assignments[0]).toMatchObject({ phone: '13899998888', answeredAtMs: NOW })
  })
})

describe('an order for two', () => {
  const forTwo = offeredToThree({ headcount: 2 })
  const first = taken(acceptOffer(forTwo, v1, asVolunteer('v1'))).order

  test('waits for both', () => {
    expect(first.status).toBe('dispatched')
    expect(statusesOf(first)).toEqual(['accepted', 'offered', 'offered'])
    const second = taken(acceptOffer(first, v2, asVolunteer('v2'))).order
    expect(second.status).toBe('accepted')
    expect(statusesOf(second)).toEqual(['accepted', 'accepted', 'recalled'])
  })

  test('looks for more people when the others all say no, and keeps who accepted', () => {
    const withoutV2 = taken(declineOffer(first, 'v2', BUSY, asVolunteer('v2'))).order
    const alone = taken(declineOffer(withoutV2, 'v3', BUSY, asVolunteer('v3'))).order
    expect(alone.status).toBe('pending_dispatch')
    expect(statusesOf(alone)).toEqual(['accepted', 'declined', 'declined'])
  })

  test.each(['team_leader', 'station_head', 'town_coordinator'] as const)(
    'goes on with fewer when the %s says so; the others are released',
    (role) => {
      const { order } = taken(proceedWithFewer(first, asRole(role)))
      expect(order.status).toBe('accepted')
      expect(statusesOf(order)).toEqual(['accepted', 'recalled', 'recalled'])
    },
  )

  test('goes on with fewer after it went up to the town, when the town says so', () => {
    const up = taken(escalateOrder(first, { code: 'nobody', text: '' }, asRole('station_head'))).order
    expect(refusalOf(proceedWithFewer(up, asRole('station_head')))).toBe('SESSION.NOT_ALLOWED')
    expect(taken(proceedWithFewer(up, asRole('town_coordinator'))).order.status).toBe('accepted')
  })

  test('cannot go on with nobody', () => {
    expect(refusalOf(proceedWithFewer(forTwo, asRole('station_head')))).toBe('ORDER.NOBODY_ACCEPTED_YET')
  })

  test('is not begun by one alone: check-in names how many are missing', () => {
    const forThree = taken(acceptOffer(offeredToThree({ headcount: 3 }), v1, asVolunteer('v1'))).order
    expect(checkIn(forThree, v1, asVolunteer('v1'))).toEqual({
      ok: false,
      refusal: { code: 'ASSIGNMENT.ORDER_NOT_READY', details: { missing: 2 } },
    })
    const nobodyAsked = { ...first, status: 'pending_dispatch' as const }
    expect(checkIn(nobodyAsked, v1, asVolunteer('v1'))).toMatchObject({
      refusal: { code: 'ASSIGNMENT.ORDER_NOT_READY', details: { missing: 1 } },
    })
  })
})

describe('giving back', () => {
  const full = anOrder({
    status: 'accepted',
    headcount: 2,
    assignments: [anAssignment('v1', 'accepted'), anAssignment('v2', 'accepted')],
  })

  test('opens the order again and keeps the others', () => {
    const { order } = taken(giveBackOrder(full, 'v1', BUSY, asVolunteer('v1')))
    expect(order.status).toBe('pending_dispatch')
    expect(statusesOf(order)).toEqual(['given_back', 'accepted'])
    expect(order.onHold).toBe(false)
  })

  test('is open to everybody who has accepted and not arrived, however the order stands', () => {
    const statuses = OPEN_ORDER_STATUSES.filter(
      (status) => status !== 'submitted' && status !== 'pending_rating',
    )
    const bound = statuses.filter((status) => {
      const order = anOrder({
        status,
        headcount: 3,
        assignments: [
          anAssignment('v1', 'accepted'),
          anAssignment('v2', status === 'dispatched' ? 'offered' : 'checked_out'),
        ],
      })
      return !giveBackOrder(order, 'v1', BUSY, asVolunteer('v1')).ok
    })
    expect(bound).toEqual([])
  })

  test('is no way out of a visit that has begun', () => {
    const inside = anOrder({ status: 'in_service', assignments: [anAssignment('v1', 'checked_in')] })
    expect(refusalOf(giveBackOrder(inside, 'v1', BUSY, asVolunteer('v1')))).toBe(
      'ASSIGNMENT.MOVE_NOT_ALLOWED',
    )
  })
})

describe('taking back', () => {
  test.each(['in_service', 'pending_confirm'] as const)(
    'a recall of what is %s releases only who has not come yet, and holds nothing',
    (status) => {
      const there = anAssignment('v1', status === 'in_service' ? 'checked_in' : 'checked_out')
      const order = anOrder({ status, headcount: 2, assignments: [there, anAssignment('v2', 'accepted')] })
      const recalled = taken(recallOrder(order, { code: 'changed', text: '' }, asRole('station_head'))).order
      expect(statusesOf(recalled)).toEqual([there.status, 'recalled'])
      expect(recalled).toMatchObject({ status, onHold: false })
    },
  )

  test('one who has accepted is released, the others stay, and the machine looks for somebody else', () => {
    const parts = [anAssignment('v1', 'accepted'), anAssignment('v2', 'accepted')]
    const order = anOrder({ status: 'accepted', headcount: 2, assignments: parts })
    const reason = { code: 'requested', text: '' }
    const { order: released, events } = taken(releaseVolunteer(order, 'v1', reason, asRole('station_head')))
    expect(statusesOf(released)).toEqual(['recalled', 'accepted'])
    expect(released).toMatchObject({ status: 'pending_dispatch', onHold: false })
    expect(released.assignments.map((part) => part.released)).toEqual([true, undefined])
    expect(events).toMatchObject([{ type: 'release', subjectId: 'v1', reason }])
  })

  test.each(['offered', 'declined', 'checked_in'] as const)('who is %s cannot be released', (status) => {
    const parts = [anAssignment('v1', status), anAssignment('v2', 'accepted')]
    const order = anOrder({ status: 'dispatched', headcount: 2, assignments: parts })
    const step = releaseVolunteer(order, 'v1', { code: 'changed', text: '' }, asRole('station_head'))
    expect(refusalOf(step)).toBe('ASSIGNMENT.MOVE_NOT_ALLOWED')
  })

  test('a recall releases everybody and keeps the machine away until a person dispatches', () => {
    const order = offeredToThree({
      assignments: [anAssignment('v1', 'accepted'), anAssignment('v2'), anAssignment('v3', 'declined')],
      headcount: 2,
    })
    const recalled = taken(recallOrder(order, { code: 'changed', text: '' }, asRole('station_head'))).order
    expect(statusesOf(recalled)).toEqual(['recalled', 'recalled', 'declined'])
    expect(recalled).toMatchObject({ status: 'pending_dispatch', onHold: true })
    const context = { people: [], teams: [], atMs: NOW, settings: SETTINGS }
    expect(dispatchWaiting([recalled], context)).toEqual([])
    expect(taken(offerOrder(recalled, anOfferTo('v9'), asRole('station_head'))).order.onHold).toBe(false)
  })

  test('handing up to the town takes back open offers and keeps who accepted', () => {
    const first = taken(acceptOffer(offeredToThree({ headcount: 2 }), v1, asVolunteer('v1'))).order
    const { order } = taken(escalateOrder(first, { code: 'nobody', text: '' }, asRole('station_head')))
    expect(statusesOf(order)).toEqual(['accepted', 'recalled', 'recalled'])
    expect(order.assignments.map((part) => part.reason?.code ?? null)).toEqual([null, 'changed', 'changed'])
  })

  test('a new choice by hand takes back the offers of the earlier one and asks again who had declined', () => {
    const order = offeredToThree({
      assignments: [anAssignment('v1', 'accepted'), anAssignment('v2'), anAssignment('v3', 'declined')],
      headcount: 2,
    })
    const { order: next } = taken(offerOrder(order, anOfferTo('v3', 'v4'), asRole('station_head')))
    expect(next.assignments.map((part) => [part.volunteerId, part.status, part.wave])).toEqual([
      ['v1', 'accepted', 1],
      ['v2', 'recalled', 1],
      ['v3', 'offered', 1],
      ['v4', 'offered', 1],
    ])
  })

  test('somebody may be asked beside those who have not answered yet: whoever says yes first, goes', () => {
    const asked = offeredToThree({ assignments: [anAssignment('v2')], headcount: 1 })
    const words = { reason: null, beside: true }
    const { order } = taken(offerOrder(asked, anOfferTo('v1'), asRole('station_head'), words))
    expect(order.assignments.map((part) => [part.volunteerId, part.status])).toEqual([
      ['v2', 'offered'],
      ['v1', 'offered'],
    ])
    const { order: won } = taken(acceptOffer(order, v1, asVolunteer('v1')))
    expect(won.status).toBe('accepted')
    expect(statusesOf(won)).toEqual(['recalled', 'accepted'])
  })
})

describe('who may accept', () => {
  const acceptAs = (volunteer: typeof v1, with_: Partial<Order> = {}, atMs = NOW) =>
    refusalOf(acceptOffer(offeredToThree(with_), volunteer, asVolunteer(volunteer.id, { atMs })))
  const task = (orderId: string, fromHours: number) => ({
    orderId,
    title: '采茶',
    fromMs: NOW + fromHours * HOUR_MS,
    toMs: NOW + (fromHours + 2) * HOUR_MS,
    durationMinutes: 120,
    inside: false,
  })
  const expired = { specialty: 'convenience', expiresAtMs: NOW } as const

  test('who was asked, and nobody else', () => {
    expect(acceptAs(v1)).toBeNull()
    expect(acceptAs(aVolunteer('v9'))).toBe('ASSIGNMENT.NOT_YOURS')
  })

  test('until the offer runs out, not at that instant', () => {
    const { expiresAtMs } = anAssignment('v1')
    expect(acceptAs(v1, {}, expiresAtMs - 1)).toBeNull()
    expect(acceptAs(v1, {}, expiresAtMs)).toBe('ASSIGNMENT.OFFER_EXPIRED')
  })

  test('nobody who has paused', () => {
    expect(acceptAs(aVolunteer('v1', { paused: true }))).toBe('ASSIGNMENT.PAUSED')
  })

  test('where a qualification is needed, who holds it now', () => {
    const held = { ...expired, expiresAtMs: NOW + 1 }
    const other = { ...held, specialty: 'health' } as const
    expect(acceptAs(v1, { credential: true })).toBe('ASSIGNMENT.NOT_QUALIFIED')
    expect(acceptAs(aVolunteer('v1', { credentials: [other] }), { credential: true })).toBe(
      'ASSIGNMENT.NOT_QUALIFIED',
    )
    expect(acceptAs(aVolunteer('v1', { credentials: [expired] }), { credential: true })).toBe(
      'ASSIGNMENT.CREDENTIAL_EXPIRED',
    )
    expect(acceptAs(aVolunteer('v1', { credentials: [held] }), { credential: true })).toBeNull()
  })

  test('nobody who hoards tasks', () => {
    const openTasks = [task('a', 100), task('b', 200), task('c', 300)]
    expect(acceptAs(aVolunteer('v1', {}, { openTasks }))).toBe('ASSIGNMENT.TOO_MANY_OPEN_TASKS')
    expect(acceptAs(aVolunteer('v1', {}, { openTasks: openTasks.slice(1) }))).toBeNull()
    expect(acceptAs(aVolunteer('v1', {}, { openTasks }), { fiveMust: 'dispute' })).toBeNull()
  })

  test('nobody who cannot be in two places', () => {
    const during = aVolunteer('v1', {}, { openTasks: [task('other', 25)] })
    const wanted = { kind: 'half_day', fromMs: NOW + 25 * HOUR_MS, toMs: NOW + 27 * HOUR_MS } as const
    expect(acceptAs(during, { wanted })).toBe('ASSIGNMENT.CLASHES_WITH_OWN_TASK')
    expect(acceptAs(aVolunteer('v1', {}, { openTasks: [task('other', 27)] }), { wanted })).toBeNull()
  })
})
