import { HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { checkIn } from '../../../domain/order/check-in'
import { checkOut } from '../../../domain/order/check-out'
import { confirmOrder } from '../../../domain/order/confirm-order'
import type { Order } from '../../../domain/order/order'
import type { MinutesDecision } from '../../../domain/order/settle-minutes'
import {
  anAssignment,
  anOrder,
  asRole,
  asVolunteer,
  aVolunteer,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const HEAD = asRole('station_head')
const FORGOT = { code: 'forgot_check_out', text: '' }

/** One volunteer who was there for so many minutes. */
const servedFor = (minutes: number): Order =>
  anOrder({
    status: 'pending_confirm',
    assignments: [
      anAssignment('v1', 'checked_out', {
        visits: [{ inMs: NOW - HOUR_MS, outMs: NOW - HOUR_MS + minutes * MINUTE_MS }],
      }),
    ],
  })

const decide = (minutes: number, reason: MinutesDecision['reason'] = null): MinutesDecision => ({
  volunteerId: 'v1',
  minutes,
  reason,
})

const confirm = (order: Order, ...decisions: readonly MinutesDecision[]) =>
  confirmOrder(order, decisions, HEAD)

describe('minutes that a head confirms', () => {
  test('as they were measured need no reason and are credited as verified', () => {
    const { order, credits } = taken(confirm(servedFor(50), decide(50)))
    expect(order).toMatchObject({
      status: 'pending_rating',
      assignments: [{ status: 'confirmed', confirmedMinutes: 50, reason: null }],
    })
    expect(credits).toEqual([
      {
        volunteerId: 'v1',
        minutes: 50,
        servedUntilMs: NOW - 10 * MINUTE_MS,
        hourClass: 'verified',
        lentByStationId: null,
        revision: 1,
        reason: null,
      },
    ])
  })

  test.each([-1, 241, 481, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'out of range (%p) are refused',
    (minutes) => {
      expect(refusalOf(confirm(servedFor(50), decide(minutes, FORGOT)))).toBe('ORDER.MINUTES_OUT_OF_RANGE')
    },
  )

  test('out of range are refused with the cap that holds', () => {
    expect(confirm(servedFor(50), decide(241, FORGOT))).toMatchObject({ refusal: { details: { max: 240 } } })
    expect(confirm(servedFor(600), decide(481, FORGOT))).toMatchObject({ refusal: { details: { max: 480 } } })
  })

  test.each([49, 51, 240])('other than measured (%i) need a reason, of the right kind', (minutes) => {
    const order = servedFor(50)
    expect(refusalOf(confirm(order, decide(minutes)))).toBe('ORDER.MINUTES_REASON_REQUIRED')
    expect(refusalOf(confirm(order, decide(minutes, { code: 'too_far', text: '' })))).toBe(
      'ORDER.MINUTES_REASON_REQUIRED',
    )
    expect(taken(confirm(order, decide(minutes, FORGOT))).order.assignments[0]?.reason).toEqual(FORGOT)
  })

  test('fewer than measured stay verified; more rest on somebody’s word', () => {
    const classOf = (minutes: number) =>
      taken(confirm(servedFor(50), decide(minutes, FORGOT))).credits[0]?.hourClass
    expect([classOf(49), classOf(50), classOf(51)]).toEqual(['verified', 'verified', 'declared'])
  })

  test('that rest on somebody’s word have a shorter cap than measured ones', () => {
    expect(refusalOf(confirm(servedFor(600), decide(480)))).toBeNull()
    expect(refusalOf(confirm(servedFor(1), decide(480, FORGOT)))).toBe('ORDER.MINUTES_OUT_OF_RANGE')
  })

  test('that were measured beyond that shorter cap may stand, and no more', () => {
    expect(refusalOf(confirm(servedFor(300), decide(300)))).toBeNull()
    expect(refusalOf(confirm(servedFor(300), decide(301, FORGOT)))).toBe('ORDER.MINUTES_OUT_OF_RANGE')
  })

  test('beyond the cap are cut to it without a reason being asked', () => {
    expect(taken(confirm(servedFor(600), decide(480))).credits).toMatchObject([
      { minutes: 480, hourClass: 'verified' },
    ])
  })

  test('must be settled for everybody who served before anybody is asked to rate', () => {
    const two = anOrder({
      status: 'pending_confirm',
      headcount: 2,
      assignments: [anAssignment('v1', 'checked_out'), anAssignment('v2', 'checked_out', { name: '何秀英' })],
    })
    const { order: half } = taken(confirm(two, decide(60)))
    expect(half.status).toBe('pending_confirm')
    expect(confirm(half, decide(60))).toEqual({
      ok: false,
      refusal: { code: 'ORDER.MINUTES_MISSING', details: { name: '何秀英' } },
    })
    const both = taken(confirm(two, decide(60), { ...decide(60), volunteerId: 'v2' }))
    expect(both.credits.map((credit) => credit.volunteerId)).toEqual(['v1', 'v2'])
  })
})

describe('zero minutes', () => {
  test('void the time: nothing is credited', () => {
    const { order, credits } = taken(confirm(servedFor(50), decide(0, { code: 'did_not_serve', text: '' })))
    expect(order.assignments).toMatchObject([{ status: 'voided', confirmedMinutes: 0 }])
    expect(credits).toEqual([])
  })

  test('are for who did not come, and for no other reason', () => {
    for (const code of ['forgot_check_out', 'forgot_check_in', 'travel_included'])
      expect(refusalOf(confirm(servedFor(50), decide(0, { code, text: '' })))).toBe('ORDER.NO_MINUTES_REASON')
    expect(refusalOf(confirm(servedFor(0), decide(0, { code: 'other', text: '算了' })))).toBe(
      'ORDER.NO_MINUTES_REASON',
    )
  })

  test('always need a reason, even where nothing was measured', () => {
    expect(refusalOf(confirm(servedFor(0), decide(0)))).toBe('ORDER.MINUTES_REASON_REQUIRED')
  })
})

describe('who had accepted', () => {
  test('and never came is not needed any more: nobody calls it his fault without a reason', () => {
    const order = {
      ...servedFor(50),
      headcount: 2,
      wanted: { kind: 'half_day' as const, fromMs: NOW - 1, toMs: NOW },
      assignments: [...servedFor(50).assignments, anAssignment('v2', 'accepted')],
    }
    const { order: settled, credits } = taken(confirm(order, decide(50)))
    expect(settled.assignments.map((part) => part.status)).toEqual(['confirmed', 'recalled'])
    expect(credits.map((credit) => credit.volunteerId)).toEqual(['v1'])
  })

  test('and is still inside keeps the order from being confirmed', () => {
    const order = anOrder({ status: 'in_service', assignments: [anAssignment('v1', 'checked_in')] })
    expect(refusalOf(confirm(order, decide(60)))).toBe('ORDER.MOVE_NOT_ALLOWED')
  })
})

describe('visits', () => {
  const v1 = aVolunteer('v1')
  const accepted = anOrder({ status: 'accepted', assignments: [anAssignment('v1', 'accepted')] })
  const at = (minutes: number) => asVolunteer('v1', { atMs: NOW + minutes * MINUTE_MS })

  test('several visits are summed, the way between them is not counted', () => {
    const morning = taken(checkOut(taken(checkIn(accepted, v1, at(0))).order, 'v1', at(30))).order
    const noon = taken(checkOut(taken(checkIn(morning, v1, at(120))).order, 'v1', at(140))).order
    expect(noon.status).toBe('pending_confirm')
    expect(taken(confirm(noon, decide(50))).credits).toMatchObject([
      { minutes: 50, servedUntilMs: NOW + 140 * MINUTE_MS, hourClass: 'verified' },
    ])
  })

  test('who has not said “I am here” cannot say “done”', () => {
    expect(refusalOf(checkOut(accepted, 'v1', at(0)))).toBe('ASSIGNMENT.NOT_CHECKED_IN')
  })

  test('a double tap begins or ends no second visit', () => {
    const inside = taken(checkIn(accepted, v1, at(0))).order
    expect(refusalOf(checkIn(inside, v1, at(1)))).toBe('ASSIGNMENT.MOVE_NOT_ALLOWED')
    const out = taken(checkOut(inside, 'v1', at(30))).order
    expect(refusalOf(checkOut(out, 'v1', at(31)))).toBe('ASSIGNMENT.MOVE_NOT_ALLOWED')
  })

  test('the order is done when the last one is out', () => {
    const both = anOrder({
      status: 'in_service',
      headcount: 2,
      assignments: [anAssignment('v1', 'checked_in'), anAssignment('v2', 'checked_in')],
    })
    const one = taken(checkOut(both, 'v1', at(0))).order
    expect(one.status).toBe('in_service')
    expect(taken(checkOut(one, 'v2', asVolunteer('v2'))).order.status).toBe('pending_confirm')
  })

  test('a clock that was set back makes no negative visit', () => {
    const inside = taken(checkIn(accepted, v1, at(10))).order
    const out = taken(checkOut(inside, 'v1', at(5))).order
    expect(out.assignments[0]?.visits).toEqual([{ inMs: NOW + 10 * MINUTE_MS, outMs: NOW + 10 * MINUTE_MS }])
  })
})

describe('a visit longer than one record', () => {
  const stayed = (hours: number, durationMinutes: number) => {
    const accepted = anOrder({
      status: 'accepted',
      durationMinutes,
      assignments: [anAssignment('v1', 'accepted')],
    })
    const inside = taken(checkIn(accepted, aVolunteer('v1'), asVolunteer('v1'))).order
    return taken(checkOut(inside, 'v1', asVolunteer('v1', { atMs: NOW + hours * HOUR_MS }))).order
  }
  const later = { atMs: NOW + 24 * HOUR_MS }
  const inFact = { code: 'in_fact', text: '' }

  test('that was planned so is measured: the head confirms a record, and the town as long as it was', () => {
    const order = stayed(9, 600)
    const head = asRole('station_head', later)
    expect(taken(confirmOrder(order, [decide(480)], head)).credits).toMatchObject([
      { minutes: 480, hourClass: 'verified' },
    ])
    expect(refusalOf(confirmOrder(order, [decide(540, inFact)], head))).toBe('ORDER.MINUTES_OUT_OF_RANGE')
    const town = asRole('town_coordinator', later)
    expect(refusalOf(confirmOrder(order, [decide(540)], town))).toBe('ORDER.MINUTES_REASON_REQUIRED')
    expect(taken(confirmOrder(order, [decide(540, inFact)], town)).credits).toMatchObject([
      { minutes: 540, hourClass: 'verified' },
    ])
    expect(refusalOf(confirmOrder(order, [decide(541, inFact)], town))).toBe('ORDER.MINUTES_OUT_OF_RANGE')
  })

  test.each([
    [7.9, 60, undefined],
    [9, 60, true],
    [13, 600, undefined],
    [13.1, 600, true],
  ])('of %d hours where %d minutes were planned: its end is assumed %p', (hours, planned, assumed) => {
    expect(stayed(hours, planned).assignments[0]?.visits[0]?.endAssumed).toBe(assumed)
  })
})

test('the town’s cap is the one that counts', () => {
  const settings = { ...SETTINGS, maxMinutesPerRecord: 240 }
  const confirmAt = (minutes: number) =>
    confirmOrder(servedFor(600), [decide(minutes)], { ...HEAD, settings })
  expect(refusalOf(confirmAt(241))).toBe('ORDER.MINUTES_OUT_OF_RANGE')
  expect(taken(confirmAt(240)).credits).toMatchObject([{ minutes: 240, hourClass: 'verified' }])
})
