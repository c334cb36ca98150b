import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { allowedMoves } from '../../../domain/order/allowed-moves'
import { checkIn } from '../../../domain/order/check-in'
import { endOrder, type OrderEnding } from '../../../domain/order/end-order'
import { onDeadline } from '../../../domain/order/on-deadline'
import type { Order } from '../../../domain/order/order'
import type { OrderStatus } from '../../../domain/order/order-statuses'
import { approveOrder } from '../../../domain/order/review-order'
import { submitOrder } from '../../../domain/order/submit-order'
import type { FiveMustCode } from '../../../domain/service/five-must-arrive'
import { isDue } from '../../../domain/targets/duty-order'
import {
  aFiveMustOrder,
  anAssignment,
  anOrder,
  asRole,
  asVolunteer,
  aTeam,
  aVolunteer,
  inContext,
  NOW,
  REQUESTER_ID,
  SETTINGS,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const ENDINGS: readonly { ending: OrderEnding; from: OrderStatus; reason: string }[] = [
  { ending: 'reject', from: 'submitted', reason: 'unclear' },
  { ending: 'close_unmet', from: 'pending_dispatch', reason: 'nobody' },
  { ending: 'cancel', from: 'submitted', reason: 'not_needed' },
  { ending: 'cancel', from: 'pending_dispatch', reason: 'not_needed' },
  { ending: 'cancel', from: 'dispatched', reason: 'not_needed' },
  { ending: 'cancel', from: 'accepted', reason: 'not_needed' },
]

describe('a five-must order does not end at the station', () => {
  test.each(ENDINGS)('the head cannot $ending it while it is $from', ({ ending, from, reason }) => {
    const because = { code: reason, text: '' }
    const refused = endOrder(aFiveMustOrder({ status: from }), ending, because, asRole('station_head'))
    expect(refusalOf(refused)).toBe('ORDER.FIVE_MUST_ARRIVE')
  })

  test.each(ENDINGS)('any other order he may $ending while it is $from', ({ ending, from, reason }) => {
    const because = { code: reason, text: '' }
    expect(refusalOf(endOrder(anOrder({ status: from }), ending, because, asRole('station_head')))).toBeNull()
  })

  test.each(ENDINGS)(
    'the town may $ending it while it is $from, with a reason',
    ({ ending, from, reason }) => {
      const order = aFiveMustOrder({ status: from })
      const town = asRole('town_coordinator')
      expect(refusalOf(endOrder(order, ending, null, town))).toBe('ORDER.REASON_REQUIRED')
      expect(refusalOf(endOrder(order, ending, { code: reason, text: '' }, town))).toBeNull()
    },
  )

  test('its requester may always take it back', () => {
    expect(refusalOf(endOrder(aFiveMustOrder(), 'cancel', null, asRole('villager')))).toBeNull()
  })
})

describe('an office that ordered it for a household', () => {
  const because = { code: 'not_needed', text: '' }
  const office = (role: 'station_head' | 'town_coordinator') =>
    inContext({ id: 'office', roles: ['helper', role] })

  test('does not lift the duty at the station, nor any other order without a reason', () => {
    const head = office('station_head')
    const duty = aFiveMustOrder({ status: 'pending_dispatch', onBehalf: true })
    expect(allowedMoves(duty, head.actor)).not.toContain('cancel')
    expect(refusalOf(endOrder(duty, 'cancel', because, head))).toBe('ORDER.FIVE_MUST_ARRIVE')
    const ordinary = anOrder({ status: 'pending_dispatch', onBehalf: true })
    expect(refusalOf(endOrder(ordinary, 'cancel', null, head))).toBe('ORDER.REASON_REQUIRED')
  })

  test('ends it as the town, with a reason, and it counts as not reached', () => {
    const { order, events } = taken(
      endOrder(aFiveMustOrder({ onBehalf: true }), 'cancel', because, office('town_coordinator')),
    )
    expect([order.endedByRequester, events[0]?.actorRole]).toEqual([undefined, 'town_coordinator'])
    expect(isDue({ ...order, fiveMust: 'dispute' }, NOW)).toBe(true)
  })

  test('takes back what it ordered for its own household', () => {
    const own = inContext({ id: REQUESTER_ID, roles: ['villager', 'station_head'] })
    const { order } = taken(endOrder(aFiveMustOrder(), 'cancel', null, own))
    expect([order.endedByRequester, isDue({ ...order, fiveMust: 'dispute' }, NOW)]).toEqual([true, false])
  })
})

describe('a five-must order never waits for want of people', () => {
  const inTeam = (id: string, paused: boolean) => aVolunteer(id, { teamIds: ['elders'], paused })
  const elders = aTeam('elders', { kind: 'mediation', specialties: ['mediation'] })
  const dispatch = (order: Order, paused: boolean) => {
    const people = [inTeam('v1', paused), inTeam('v2', paused)]
    const [decided] = dispatchWaiting([order], { people, teams: [elders], atMs: NOW, settings: SETTINGS })
    if (!decided) throw new Error('nothing was decided')
    return taken(decided.step)
  }

  test('it goes up to the town at once when everybody is only paused', () => {
    const { order, events } = dispatch(aFiveMustOrder({ status: 'pending_dispatch' }), true)
    expect(order.status).toBe('escalated')
    expect(order.trace).toMatchObject({ pool: 2, picked: [], excluded: { paused: 2 } })
    expect(events).toMatchObject([{ type: 'escalate', reason: { code: 'nobody' } }])
  })

  test('an ordinary order waits for the same people', () => {
    const ordinary = aFiveMustOrder({ status: 'pending_dispatch', fiveMust: null, arriveByMs: null })
    expect(dispatch(ordinary, true)).toEqual({ order: ordinary, events: [] })
  })

  test('it calls the whole home team when they can come', () => {
    const { order } = dispatch(aFiveMustOrder({ status: 'pending_dispatch' }), false)
    expect(order.status).toBe('dispatched')
    expect(order.assignments.map((part) => part.volunteerId)).toEqual(['v1', 'v2'])
  })

  test('after the last wave it goes up to the town with what was tried', () => {
    const tired = aFiveMustOrder({ status: 'pending_dispatch', wave: SETTINGS.maxWaves })
    const { order, events } = dispatch(tired, false)
    expect(order.status).toBe('escalated')
    expect(events).toMatchObject([{ reason: { code: 'no_answer' } }])
  })
})

describe('the clock of arrival', () => {
  const promisedHours: Readonly<Record<FiveMustCode, number>> = {
    red_white_event: 24,
    family_hardship: 24,
    dispute: 24,
    reasonable_demand: 24,
    emergency: 1,
  }
  const submit = (fiveMust: FiveMustCode | null) => {
    const { requesterId, beneficiary, ...rest } = anOrder({ fiveMust })
    const wanted = { kind: 'any_time', fromMs: NOW, toMs: NOW + 7 * 24 * HOUR_MS } as const
    return submitOrder(
      { ...rest, requesterId, beneficiary, content: { ...rest, wanted } },
      { atMs: NOW, settings: SETTINGS },
    ).order
  }

  test.each(Object.entries(promisedHours))(
    '%s: somebody arrives within %i hours of the order',
    (kind, hours) => {
      const code = Object.keys(promisedHours).find((each): each is FiveMustCode => each === kind)
      expect(submit(code ?? null).arriveByMs).toBe(NOW + hours * HOUR_MS)
    },
  )

  test('an ordinary order promises no arrival', () => {
    expect(submit(null).arriveByMs).toBeNull()
  })

  test('starts when the head sees at review that the duty applies, counted from the order', () => {
    const head = asRole('station_head')
    const { order } = taken(
      approveOrder(
        anOrder({ wanted: { kind: 'any_time', fromMs: 0, toMs: NOW } }),
        { fiveMust: 'reasonable_demand' },
        head,
      ),
    )
    expect(order).toMatchObject({
      fiveMust: 'reasonable_demand',
      arriveByMs: order.submittedAtMs + 24 * HOUR_MS,
    })
  })

  const WAITING: readonly OrderStatus[] = [
    'submitted',
    'pending_dispatch',
    'dispatched',
    'accepted',
    'escalated',
  ]
  const late = (with_: Partial<Order>) => aFiveMustOrder({ arriveByMs: NOW, statusSinceMs: NOW, ...with_ })
  const lookAt = (order: Order, atMs = NOW) => taken(onDeadline(order, { atMs, settings: SETTINGS }))

  test.each(WAITING)('raises the alarm once while the order is %s', (status) => {
    const first = lookAt(late({ status }))
    expect(first.events).toMatchObject([{ type: 'alarm', from: status, to: status }])
    expect(first.order.arrivalAlarmedAtMs).toBe(NOW)
    expect(lookAt(first.order).events).toEqual([])
  })

  test.each(WAITING)('says nothing before its time while the order is %s', (status) => {
    expect(lookAt(late({ status }), NOW - 1).events).toEqual([])
  })

  test('is answered by the first who arrives, and by nobody after him', () => {
    const full = late({
      status: 'accepted',
      headcount: 2,
      assignments: [anAssignment('v1', 'accepted'), anAssignment('v2', 'accepted')],
    })
    const first = taken(checkIn(full, aVolunteer('v1'), asVolunteer('v1', { atMs: NOW - 60_000 }))).order
    const second = taken(checkIn(first, aVolunteer('v2'), asVolunteer('v2', { atMs: NOW - 1_000 }))).order
    expect([first.arrivedAtMs, second.arrivedAtMs]).toEqual([NOW - 60_000, NOW - 60_000])
    expect(lookAt(second).events).toEqual([])
  })
})
