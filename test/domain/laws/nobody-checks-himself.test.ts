import { actorOn } from '../../../domain/order/actor'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { endVisits } from '../../../domain/order/end-visits'
import type { Order } from '../../../domain/order/order'
import { rateOrder } from '../../../domain/order/rate-order'
import { sendBackOrder } from '../../../domain/order/send-back-order'
import type { Grant } from '../../../domain/people/person'
import {
  anAssignment,
  anOrder,
  aVolunteer,
  HOME_STATION,
  inContext,
  NOW,
  REQUESTER_ID,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'

const HEAD: Grant = { role: 'station_head', stationId: HOME_STATION }
const COORDINATOR: Grant = { role: 'town_coordinator' }
const STARS = { stars: 5, tags: ['kind'], text: '' } as const

describe('who served cannot confirm', () => {
  const served = anOrder({
    status: 'pending_confirm',
    headcount: 2,
    wanted: { kind: 'half_day', fromMs: NOW - 1, toMs: NOW },
    assignments: [anAssignment('v1', 'checked_out'), anAssignment('v2', 'accepted')],
  })
  const minutes = [{ volunteerId: 'v1', minutes: 60, reason: null }]
  const confirmAs = (id: string, grants: readonly Grant[]) =>
    confirmOrder(served, minutes, inContext(actorOn(served, aVolunteer(id, {}, { grants }))))

  test.each([
    { who: 'the head', grants: [HEAD] },
    { who: 'the town’s coordinator', grants: [COORDINATOR] },
    { who: 'somebody who is both', grants: [HEAD, COORDINATOR] },
  ])('$who who served himself is refused', ({ grants }) => {
    expect(confirmAs('v1', grants)).toEqual({
      ok: false,
      refusal: { code: 'ORDER.SERVED_CANNOT_CONFIRM' },
    })
  })

  test('the town confirms in place of a head who served', () => {
    expect(confirmAs('someone', [COORDINATOR])).toMatchObject({
      ok: true,
      value: { order: { status: 'pending_rating' }, events: [{ actorRole: 'town_coordinator' }] },
    })
  })

  test('a head who had accepted and never came has not served and confirms', () => {
    expect(confirmAs('v2', [HEAD]).ok).toBe(true)
  })

  test('a volunteer who is nobody’s head confirms nothing, neither his own time nor another’s', () => {
    expect(confirmAs('v2', [])).toMatchObject({ refusal: { code: 'SESSION.NOT_ALLOWED' } })
    expect(confirmAs('v1', [])).toMatchObject({ refusal: { code: 'ORDER.SERVED_CANNOT_CONFIRM' } })
  })

  test('the head of another village confirms nothing here', () => {
    const elsewhere: Grant = { role: 'station_head', stationId: '341525111205' }
    expect(confirmAs('other-head', [elsewhere])).toMatchObject({ refusal: { code: 'SESSION.NOT_ALLOWED' } })
  })
})

test('who served neither sends the order back nor ends a visit', () => {
  const head = (order: Order) => inContext(actorOn(order, aVolunteer('v1', {}, { grants: [HEAD] })))
  const done = anOrder({ status: 'pending_confirm', assignments: [anAssignment('v1', 'checked_out')] })
  const inside = anOrder({ status: 'in_service', assignments: [anAssignment('v1', 'checked_in')] })
  const sent = sendBackOrder(done, { code: 'times_wrong', text: '' }, head(done))
  expect(refusalOf(sent)).toBe('ORDER.SERVED_CANNOT_CONFIRM')
  expect(refusalOf(endVisits(inside, head(inside)))).toBe('ORDER.SERVED_CANNOT_CONFIRM')
})

describe('who served cannot rate', () => {
  const rateAs = (volunteerId: string, personId: string) => {
    const order = anOrder({
      status: 'pending_rating',
      assignments: [anAssignment(volunteerId, 'confirmed')],
    })
    return rateOrder(order, STARS, inContext(actorOn(order, aVolunteer(personId))))
  }

  test('a requester who served on his own order is refused', () => {
    expect(rateAs(REQUESTER_ID, REQUESTER_ID)).toEqual({
      ok: false,
      refusal: { code: 'ORDER.SERVED_CANNOT_RATE' },
    })
  })

  test('a requester who did not serve rates, once', () => {
    const step = rateAs('v1', REQUESTER_ID)
    expect(step).toMatchObject({
      ok: true,
      value: { order: { status: 'closed', rating: { stars: 5, recordedBy: REQUESTER_ID } } },
    })
    if (!step.ok) return
    const again = rateOrder(step.value.order, STARS, inContext({ id: REQUESTER_ID, roles: ['villager'] }))
    expect(again).toMatchObject({ refusal: { code: 'ORDER.MOVE_NOT_ALLOWED' } })
  })

  test('nobody else rates, least of all the volunteer', () => {
    expect(rateAs('v1', 'v1')).toMatchObject({ refusal: { code: 'ORDER.SERVED_CANNOT_RATE' } })
    expect(rateAs('v1', 'v2')).toMatchObject({ refusal: { code: 'SESSION.NOT_ALLOWED' } })
  })

  test('who was asked and did not serve may rate what he ordered', () => {
    const order = anOrder({
      status: 'pending_rating',
      assignments: [anAssignment(REQUESTER_ID, 'declined'), anAssignment('v1', 'confirmed')],
    })
    expect(rateOrder(order, STARS, inContext(actorOn(order, aVolunteer(REQUESTER_ID)))).ok).toBe(true)
  })
})
