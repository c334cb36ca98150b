import fc from 'fast-check'
import { proposedMinutes } from '../../../domain/hours/confirmable-minutes'
import { knownSpans, serviceMinutes, toldMinutes } from '../../../domain/hours/service-minutes'
import { unionMs } from '../../../domain/hours/spans'
import { lastEndMs, type Visit } from '../../../domain/hours/visit'
import { DAY_MS, HOUR_MS, MINUTE_MS, shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import { acceptOffer } from '../../../domain/order/accept-offer'
import type { Assignment } from '../../../domain/order/assignment'
import { checkIn } from '../../../domain/order/check-in'
import { checkOut } from '../../../domain/order/check-out'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { toCredit } from '../../../domain/order/credit'
import { declineOffer } from '../../../domain/order/decline-offer'
import type { Order } from '../../../domain/order/order'
import { undoCheckIn } from '../../../domain/order/undo-check-in'
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

const CAP = SETTINGS.maxMinutesPerRecord
const v1 = aVolunteer('v1')
const accepted = anOrder({
  status: 'accepted',
  assignments: [anAssignment('v1', 'accepted', { answeredAtMs: NOW - 3 * DAY_MS })],
})
const his = (minutes: number) => asVolunteer('v1', { atMs: NOW + minutes * MINUTE_MS })
const theLeader = (minutes: number) => asRole('team_leader', { atMs: NOW + minutes * MINUTE_MS })
const partOf = (order: Order): Assignment => {
  const [part] = order.assignments
  if (!part) throw new Error('no part')
  return part
}
const measured = (order: Order) => serviceMinutes(partOf(order).visits, CAP)
const told = (order: Order) => toldMinutes(partOf(order).visits, CAP)
const proposed = (order: Order) =>
  proposedMinutes(
    { visits: partOf(order).visits, measuredMinutes: measured(order) },
    order.durationMinutes,
    SETTINGS,
  )

describe('an arrival', () => {
  test('that the leader or an office writes down is measured by the server, and says who wrote it', () => {
    const inside = taken(checkIn(accepted, v1, theLeader(0), { by: 'office' }))
    expect(inside.events).toMatchObject([{ type: 'check_in_for', subjectId: 'v1', actorRole: 'team_leader' }])
    const { order, events } = taken(checkOut(inside.order, 'v1', theLeader(50), { by: 'office' }))
    expect(events).toMatchObject([{ type: 'check_out_for', subjectId: 'v1' }])
    expect(partOf(order).visits).toEqual([
      { inMs: NOW, outMs: NOW + 50 * MINUTE_MS, by: 'office', writtenBy: 'a-team_leader' },
    ])
    expect(
      taken(confirmOrder(order, [{ volunteerId: 'v1', minutes: 50, reason: null }], asRole('station_head')))
        .credits,
    ).toMatchObject([{ minutes: 50, hourClass: 'verified' }])
  })

  test('by a card at the door says so, and is his own', () => {
    const { order, events } = taken(checkIn(accepted, v1, his(0), { by: 'code' }))
    expect(events[0]?.type).toBe('check_in')
    expect(partOf(order).visits).toEqual([{ inMs: NOW, outMs: null, by: 'code' }])
  })

  test('is not written down by a volunteer as if he were the office', () => {
    expect(refusalOf(checkIn(accepted, v1, his(0), { by: 'office' }))).toBe('SESSION.NOT_ALLOWED')
    const inside = taken(checkIn(accepted, v1, his(0))).order
    expect(refusalOf(checkOut(inside, 'v1', his(5), { by: 'office' }))).toBe('SESSION.NOT_ALLOWED')
  })

  test('is not where he is still elsewhere, whoever writes it down', () => {
    const elsewhere = {
      orderId: 'o2',
      title: '送药',
      fromMs: NOW,
      toMs: NOW,
      durationMinutes: 30,
      inside: true,
    }
    const busy = { ...v1, openTasks: [elsewhere] }
    expect(refusalOf(checkIn(accepted, busy, theLeader(0), { by: 'office' }))).toBe(
      'ASSIGNMENT.STILL_ELSEWHERE',
    )
  })
})

describe('an answer by telephone', () => {
  const asked = anOrder({ status: 'dispatched', assignments: [anAssignment('v1'), anAssignment('v2')] })

  test('takes the place as if he had given it himself, under the name of who wrote it down', () => {
    const { order, events } = taken(acceptOffer(asked, v1, theLeader(0), 'accept_for'))
    expect(order).toMatchObject({
      status: 'accepted',
      assignments: [{ status: 'accepted' }, { status: 'recalled' }],
    })
    expect(events).toMatchObject([{ type: 'accept_for', actorId: 'a-team_leader', subjectId: 'v1' }])
  })

  test('no needs its reason', () => {
    const no = (code: string) =>
      declineOffer(asked, 'v1', { code, text: '' }, asRole('station_head'), 'decline_for')
    expect(taken(no('unsaid')).order.assignments[0]?.status).toBe('declined')
    expect(refusalOf(no('no_such'))).toBe('ORDER.REASON_REQUIRED')
  })

  test('is held to the same rules: who is paused, or was too late, cannot be said to come', () => {
    const paused = aVolunteer('v1', { paused: true })
    expect(refusalOf(acceptOffer(asked, paused, theLeader(0), 'accept_for'))).not.toBeNull()
    const late = {
      ...asked,
      assignments: [anAssignment('v1', 'offered', { expiresAtMs: NOW }), anAssignment('v2')],
    }
    expect(refusalOf(acceptOffer(late, v1, theLeader(1), 'accept_for'))).toBe('ASSIGNMENT.OFFER_EXPIRED')
  })
})

describe('taps without a signal', () => {
  const tap = (minutes: number) => ({ tappedAtMs: NOW + minutes * MINUTE_MS })

  test('both: nothing is measured, what the phone says is proposed', () => {
    const inside = taken(checkIn(accepted, v1, his(300), tap(0))).order
    const order = taken(checkOut(inside, 'v1', his(301), tap(60))).order
    expect([measured(order), told(order), proposed(order)]).toEqual([0, 60, 60])
    expect(toCredit({ ...partOf(order), confirmedMinutes: 60 })).toMatchObject({
      hourClass: 'declared',
      servedUntilMs: NOW + 60 * MINUTE_MS,
    })
  })

  test('only 「做完了」: the hours until there was a signal again are not his service', () => {
    const inside = taken(checkIn(accepted, v1, his(0))).order
    const order = taken(checkOut(inside, 'v1', his(360), tap(60))).order
    expect([measured(order), told(order), proposed(order)]).toEqual([0, 60, 60])
    const nextDay = taken(checkOut(inside, 'v1', his(24 * 60), tap(60))).order
    expect([measured(nextDay), told(nextDay), proposed(nextDay)]).toEqual([0, 60, 60])
  })

  test('only 「我到了」: what the server saw is measured, what the phone adds is proposed', () => {
    const inside = taken(checkIn(accepted, v1, his(30), tap(0))).order
    const order = taken(checkOut(inside, 'v1', his(60))).order
    expect([measured(order), told(order), proposed(order)]).toEqual([30, 60, 60])
  })

  test('a phone that is hours ahead changes nothing', () => {
    const inside = taken(checkIn(accepted, v1, his(0), tap(400))).order
    const order = taken(checkOut(inside, 'v1', his(50), tap(450))).order
    expect([measured(order), told(order), proposed(order)]).toEqual([50, 50, 50])
    expect(partOf(order).visits).toEqual([{ inMs: NOW, outMs: NOW + 50 * MINUTE_MS }])
  })

  test('a card that was scanned before he had said yes is no hint', () => {
    const justAccepted = { ...accepted, assignments: [anAssignment('v1', 'accepted', { answeredAtMs: NOW })] }
    const inside = taken(checkIn(justAccepted, v1, his(60), tap(-30))).order
    expect(partOf(inside).visits[0]?.inHintMs).toBeUndefined()
  })
})

describe('whatever is known of when somebody was there', () => {
  const YEAR_END = shanghaiInstant(2026, 12, 31, 23, 30)
  /** Whole minutes, and some that are not whole. */
  const spanOf = (minMinutes: number, maxMinutes: number) =>
    fc
      .tuple(fc.integer({ min: minMinutes, max: maxMinutes }), fc.constantFrom(0, 1, 30_000, 59_999))
      .map(([minutes, ms]) => minutes * MINUTE_MS + ms)
  const instants = spanOf(-2_880, 2_880).map((off) => YEAR_END + off)
  const hints = fc.option(spanOf(2, 1_800), { nil: undefined })
  const visits: fc.Arbitrary<Visit> = fc
    .record({
      inMs: instants,
      stay: spanOf(0, 840),
      inLate: hints,
      outLate: hints,
      kind: fc.constantFrom('tap', 'code', 'office', 'entry', 'assumed', 'open'),
    })
    .map(({ inMs, stay, inLate, outLate, kind }): Visit => {
      const outMs = kind === 'open' ? null : inMs + stay
      if (kind === 'entry') return { inMs, outMs, by: 'entry', writtenBy: 'x' }
      const inHintMs = inLate === undefined ? {} : { inHintMs: inMs - inLate }
      if (kind === 'assumed') return { inMs, outMs, endAssumed: true, ...inHintMs }
      const earliest = inHintMs.inHintMs ?? inMs
      const late = outLate !== undefined && outMs !== null && outMs - outLate >= earliest
      return {
        inMs,
        outMs,
        ...(kind === 'code' && { by: 'code' as const }),
        ...(kind === 'office' && { by: 'office' as const, writtenBy: 'x' }),
        ...inHintMs,
        ...(late && { outHintMs: outMs - outLate }),
      }
    })
  const lists = fc.array(visits, { maxLength: 6 })
  const onAnyVisits = (rule: (list: readonly Visit[], cap: number) => void) =>
    fc.assert(fc.property(lists, fc.integer({ min: 60, max: 720 }), rule), { numRuns: 300 })

  test('what is measured is never more than the wall clock, what is told never less than that', () => {
    onAnyVisits((list, cap) => {
      const ended = list.flatMap(({ inMs, outMs }) => (outMs === null ? [] : [{ inMs, outMs }]))
      const minutes = serviceMinutes(list, cap)
      expect(minutes).toBeLessThanOrEqual(Math.min(cap, Math.floor(unionMs(ended) / MINUTE_MS)))
      expect(toldMinutes(list, cap)).toBeGreaterThanOrEqual(minutes)
      expect(toldMinutes(list, cap)).toBeLessThanOrEqual(Math.min(cap, unionMs(knownSpans(list)) / MINUTE_MS))
    })
  })

  test('only the server’s clock measures: without hints, entries and assumed ends it is the same', () => {
    onAnyVisits((list, cap) => {
      const bare = list
        .filter(({ by, endAssumed, outHintMs }) => by !== 'entry' && !endAssumed && outHintMs === undefined)
        .map(({ inMs, outMs }) => ({ inMs, outMs }))
      expect(serviceMinutes(list, cap)).toBe(serviceMinutes(bare, cap))
    })
  })

  test('the order in which it became known changes nothing, and a longer stay is never worth less', () => {
    onAnyVisits((list, cap) => {
      const turned = [...list].reverse()
      expect([serviceMinutes(turned, cap), toldMinutes(turned, cap), lastEndMs(turned)]).toEqual([
        serviceMinutes(list, cap),
        toldMinutes(list, cap),
        lastEndMs(list),
      ])
      for (const [at] of list.entries())
        expect(toldMinutes([...list.slice(0, at), ...list.slice(at + 1)], cap)).toBeLessThanOrEqual(
          toldMinutes(list, cap),
        )
    })
  })

  test('what a head finds filled in may be confirmed', () => {
    onAnyVisits((list) => {
      const minutes = serviceMinutes(list, CAP)
      const found = proposedMinutes({ visits: list, measuredMinutes: minutes }, 30, SETTINGS)
      expect(found).toBeGreaterThanOrEqual(minutes)
      expect(found).toBeLessThanOrEqual(Math.max(minutes, SETTINGS.maxDeclaredMinutesPerRecord))
    })
  })
})

describe('of several people', () => {
  const three = anOrder({
    status: 'accepted',
    headcount: 3,
    assignments: ['v1', 'v2', 'v3'].map((id) => anAssignment(id, 'accepted')),
  })
  const come = (order: Order, id: string, atMs: number) =>
    taken(checkIn(order, aVolunteer(id), asVolunteer(id, { atMs }))).order
  const go = (order: Order, id: string, atMs: number) =>
    taken(checkOut(order, id, asVolunteer(id, { atMs: atMs + 40 * MINUTE_MS }))).order
  const went = (order: Order, id: string, atMs: number) => go(come(order, id, atMs), id, atMs)
  const head = (atMs: number) => asRole('station_head', { atMs })
  const credit = (id: string) => ({ volunteerId: id, minutes: 40, reason: null })
  const begins = three.wanted.fromMs

  test('one who was there before the time does not end it, and the others are not written down as absent', () => {
    const early = went(three, 'v1', NOW)
    expect(early.status).toBe('in_service')
    const { order } = taken(confirmOrder(early, [credit('v1')], head(NOW + 2 * HOUR_MS)))
    expect(order.status).toBe('in_service')
    expect(order.assignments.map(({ status }) => status)).toEqual(['confirmed', 'accepted', 'accepted'])
    const later = went(went(order, 'v2', begins), 'v3', begins)
    expect(later.status).toBe('pending_confirm')
  })

  test('who has not come once it is time is not needed any more with the confirmation, and called absent by nobody', () => {
    const done = went(three, 'v1', begins)
    expect(done.status).toBe('pending_confirm')
    const { order } = taken(confirmOrder(done, [credit('v1')], head(begins + 2 * HOUR_MS)))
    expect(order.status).toBe('pending_rating')
    expect(order.assignments.map(({ status }) => status)).toEqual(['confirmed', 'recalled', 'recalled'])
  })

  test('the clock of the service does not run before the others have come', () => {
    const { dueAtMs } = went(three, 'v1', NOW)
    expect(dueAtMs).toBeGreaterThan(three.wanted.toMs)
  })
})

describe('an arrival that was a slip', () => {
  const inside = taken(checkIn(accepted, v1, his(0))).order
  const undone = (order: Order, minutes: number) => taken(undoCheckIn(order, 'v1', his(minutes))).order

  test('is as if it had never been tapped, and the task goes on', () => {
    const order = undone(inside, 3)
    expect(order).toMatchObject({ status: 'accepted', arrivedAtMs: null })
    expect(partOf(order)).toMatchObject({ status: 'accepted', visits: [] })
    expect(taken(checkIn(order, v1, his(100))).order.status).toBe('in_service')
  })

  test('lets the clock of a duty run on', () => {
    const duty = { ...accepted, fiveMust: 'dispute' as const, arriveByMs: NOW + HOUR_MS }
    const order = undone(taken(checkIn(duty, v1, his(0))).order, 3)
    expect(order).toMatchObject({ arrivedAtMs: null, dueAtMs: NOW + HOUR_MS })
  })

  test('leaves an earlier visit as it was', () => {
    const again = taken(checkIn(taken(checkOut(inside, 'v1', his(40))).order, v1, his(60))).order
    const order = undone(again, 61)
    expect(order).toMatchObject({ status: 'pending_confirm', arrivedAtMs: NOW })
    expect(measured(order)).toBe(40)
  })

  test('is over once he is done', () => {
    const done = taken(checkOut(inside, 'v1', his(40))).order
    expect(refusalOf(undoCheckIn(done, 'v1', his(41)))).toBe('ASSIGNMENT.MOVE_NOT_ALLOWED')
  })
})
