import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { checkIn } from '../../../domain/order/check-in'
import { checkOut } from '../../../domain/order/check-out'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { correctMinutes } from '../../../domain/order/correct-minutes'
import { enterVisit } from '../../../domain/order/enter-visit'
import { countedArrivalMs, firstArrival } from '../../../domain/order/first-arrival'
import { notDone } from '../../../domain/order/not-done'
import type { Order } from '../../../domain/order/order'
import { arrivalDeadline } from '../../../domain/order/review-order'
import { settleDispute } from '../../../domain/order/settle-dispute'
import { undoCheckIn } from '../../../domain/order/undo-check-in'
import { minutesToArrive } from '../../../domain/targets/duty-order'
import {
  anAssignment,
  anOrder,
  asRole,
  asVolunteer,
  aVolunteer,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { taken } from '../support/taken'

const v1 = aVolunteer('v1')
const accepted = anOrder({
  status: 'accepted',
  assignments: [anAssignment('v1', 'accepted', { answeredAtMs: NOW - 3 * DAY_MS })],
})
const his = (minutes: number) => asVolunteer('v1', { atMs: NOW + minutes * MINUTE_MS })

describe('when the first came to a duty', () => {
  const duty = { ...accepted, fiveMust: 'dispute' as const, submittedAtMs: NOW - 2 * DAY_MS, arriveByMs: NOW }
  const called = { ...duty, assignments: [...duty.assignments, anAssignment('v2', 'accepted')] }
  const cameAtMs = NOW - 30 * MINUTE_MS
  const told = { volunteerId: 'v1', fromMs: cameAtMs, toMs: NOW, reason: { code: 'no_signal', text: '' } }
  const tapped = { tappedAtMs: cameAtMs }
  const inTime = (order: Order) => {
    const [cameMs, byMs] = [countedArrivalMs(order), order.arriveByMs]
    expect([cameMs, byMs]).not.toContain(null)
    return Number(cameMs) <= Number(byMs)
  }
  const minutesOf = (order: Order, minutes: number, code = 'in_fact') => {
    const reason = { code, text: '' }
    return taken(confirmOrder(order, [{ volunteerId: 'v1', minutes, reason }], asRole('station_head'))).order
  }
  /** The tap at the door came to the server an hour after it was due; then he stayed for half an hour. */
  const late = taken(checkOut(taken(checkIn(duty, v1, his(60), tapped)).order, 'v1', his(90))).order

  test('is one time, whichever way it came to be known', () => {
    const entry = taken(enterVisit(duty, told, his(60))).order
    expect([late.arrivedAtMs, entry.arrivedAtMs]).toEqual([cameAtMs, cameAtMs])
    expect(taken(checkIn(duty, v1, his(60))).order.arrivedAtMs).toBe(NOW + HOUR_MS)
  })

  test('counts from when it was heard of, until another has confirmed what was only told', () => {
    const entry = taken(enterVisit(duty, told, his(60))).order
    for (const order of [late, entry]) {
      expect([order.arrivalHeardAtMs, inTime(order)]).toEqual([NOW + HOUR_MS, false])
      const believed = minutesOf(order, 40)
      expect([believed.arrivalHeardAtMs, inTime(believed)]).toEqual([null, true])
      const asDuty = (of: Order) => minutesToArrive({ ...of, fiveMust: 'dispute' })
      expect([asDuty(order), asDuty(believed)]).toEqual([2 * 24 * 60 + 60, 2 * 24 * 60 - 30])
    }
    expect(inTime(minutesOf(late, 30))).toBe(false)
    const wrong = { volunteerId: 'v1', minutes: 30, reason: { code: 'wrong_minutes', text: '' } }
    expect(inTime(taken(correctMinutes(minutesOf(late, 40), wrong, asRole('town_coordinator'))).order)).toBe(
      false,
    )
  })

  test('is not taken away from who came and found nothing to be done, but from who proves not to have come', () => {
    const inVain = taken(
      confirmOrder(late, [{ volunteerId: 'v1', minutes: 0, reason: null }], asRole('station_head'), {
        outcome: 'nobody_home',
        recentOf: () => [],
      }),
    ).order
    expect([inVain.status, inVain.arrivedAtMs]).toEqual(['closed', cameAtMs])
    const none = (code: string) => {
      const wanted = { volunteerId: 'v1', minutes: 0, reason: { code, text: '' } }
      return taken(correctMinutes(minutesOf(late, 40), wanted, asRole('town_coordinator'))).order.arrivedAtMs
    }
    expect([none('counted_twice'), none('did_not_serve')]).toEqual([cameAtMs, null])
  })

  test('stands again where it was said that nobody came, and that proves wrong', () => {
    const said = taken(
      notDone(
        minutesOf(late, 40),
        { code: 'nobody_came', text: '' },
        asRole('villager', { atMs: NOW + DAY_MS }),
      ),
    ).order
    expect(said.arrivedAtMs).toBeNull()
    const other = asRole('town_coordinator', { atMs: NOW + DAY_MS })
    const { order } = taken(settleDispute(said, { code: 'sorted_out', text: '' }, other))
    expect([order.arrivedAtMs, order.arriveByMs]).toEqual([
      cameAtMs,
      arrivalDeadline('dispute', duty, { atMs: duty.submittedAtMs, settings: SETTINGS }),
    ])
  })

  test('is the earliest, in whatever order it came to be known, and without a slip', () => {
    const v2 = aVolunteer('v2')
    const second = taken(checkIn(called, v2, asVolunteer('v2', { atMs: NOW + MINUTE_MS }))).order
    const both = taken(checkIn(second, v1, his(60), tapped)).order
    expect([second.arrivedAtMs, both.arrivedAtMs]).toEqual([NOW + MINUTE_MS, cameAtMs])
    expect(taken(undoCheckIn(both, 'v1', his(61))).order.arrivedAtMs).toBe(NOW + MINUTE_MS)
  })

  test('is not that of one who did not serve after all', () => {
    const inside = taken(checkIn(called, v1, his(60))).order
    const gone = inside.assignments.map((part) =>
      part.volunteerId === 'v2'
        ? anAssignment('v2', 'voided', { visits: [{ inMs: cameAtMs, outMs: NOW }] })
        : part,
    )
    expect(firstArrival(gone).arrivedAtMs).toBe(NOW + HOUR_MS)
    expect(firstArrival([]).arrivedAtMs).toBeNull()
  })
})
