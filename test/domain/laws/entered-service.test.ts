import fc from 'fast-check'
import type { RecentService } from '../../../domain/hours/recent-services'
import { recordedHow } from '../../../domain/hours/recorded-how'
import { DAY_MS, HOUR_MS, MINUTE_MS, startOfDay } from '../../../domain/kernel/shanghai-time'
import { allowedMoves } from '../../../domain/order/allowed-moves'
import { orderAttention } from '../../../domain/order/attention'
import { checkIn } from '../../../domain/order/check-in'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { enterService, type ServiceToEnter } from '../../../domain/order/enter-service'
import { enterVisit } from '../../../domain/order/enter-visit'
import type { MoveContext } from '../../../domain/order/move-order'
import { notDone } from '../../../domain/order/not-done'
import type { Order } from '../../../domain/order/order'
import { refuseEntry } from '../../../domain/order/refuse-entry'
import { sendBackOrder } from '../../../domain/order/send-back-order'
import { settleDispute } from '../../../domain/order/settle-dispute'
import { unsettledServices } from '../../../domain/order/unsettled-services'
import { forgetContact } from '../../../domain/privacy/forget-contact'
import type { MenuItem } from '../../../domain/service/menu-item'
import { findMenuItem } from '../../../domain/service/menu-items'
import { isDue } from '../../../domain/targets/duty-order'
import { TOWN } from '../../../domain/town/stations'
import {
  anActor,
  asVolunteer,
  aVolunteer,
  HOME_STATION,
  inContext,
  livingIn,
  NOW,
  OTHER_STATION,
  REQUESTER_ID,
  SETTINGS,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

function item(code: string): MenuItem {
  const found = findMenuItem(code)
  if (!found) throw new Error(`no ${code} on the menu`)
  return found
}

const because = (code: string) => ({ code, text: '' })
const one = { person: aVolunteer('v1'), services: [] }
const head = inContext(anActor('station_head', 'head'))
const town = inContext(anActor('town_coordinator', 'town'))

const service = (with_: Partial<ServiceToEnter> = {}): ServiceToEnter => ({
  id: 'o1',
  number: '1123-7K4Q',
  townId: TOWN.id,
  stationId: HOME_STATION,
  item: item('haircut'),
  beneficiary: { personId: null, name: '姚金宝', phone: '', addressText: '岭上组' },
  fromMs: NOW - 2 * HOUR_MS,
  toMs: NOW - HOUR_MS,
  servants: [one],
  entered: { reason: because('called'), witness: { name: '周大山', phone: '' } },
  writerName: '周海燕',
  ...with_,
})
const enter = (with_: Partial<ServiceToEnter> = {}, context: MoveContext = head) =>
  enterService(service(with_), context)
const reported = taken(enter({}, asVolunteer('v1'))).order
const written = taken(enter()).order
const confirm = (order: Order, context: MoveContext, minutes = 60) =>
  confirmOrder(
    order,
    order.assignments.map(({ volunteerId }) => ({
      volunteerId,
      minutes,
      reason: because(minutes > 0 ? 'in_fact' : 'did_not_serve'),
    })),
    context,
  )

test('no service that was entered changes a figure of arrival: as it stands, refused as untrue, or disputed and settled', () => {
  const duty = item('neighbor_dispute')
  const villager = inContext(anActor('villager', 'head'))
  const other = inContext(anActor('town_coordinator', 'other'))
  const became = {
    stands: (order: Order) => order,
    refused: (order: Order) => taken(refuseEntry(order, because('not_so'), town)).order,
    settled: (order: Order, minutes: number) => {
      const confirmed = taken(confirm(order, town, minutes)).order
      const disputed = taken(notDone(confirmed, because('nobody_came'), villager)).order
      expect(disputed.arrivedAtMs).toBeNull()
      return taken(settleDispute(disputed, because('sorted_out'), other)).order
    },
  }
  const entered = fc.record({
    daysAgo: fc.integer({ min: 1, max: 6 }),
    minutes: fc.integer({ min: 1, max: 240 }),
    end: fc.constantFrom('stands' as const, 'refused' as const, 'settled' as const),
  })
  fc.assert(
    fc.property(entered, fc.nat({ max: 90 * DAY_MS }), ({ daysAgo, minutes, end }, laterMs) => {
      const fromMs = NOW - daysAgo * DAY_MS
      const stands = taken(enter({ item: duty, fromMs, toMs: fromMs + minutes * MINUTE_MS })).order
      const order = became[end](stands, minutes)
      expect([order.fiveMust, order.arrivedAtMs]).toEqual(['dispute', end === 'refused' ? null : fromMs])
      expect(isDue({ ...order, fiveMust: 'dispute' }, NOW + laterMs)).toBe(false)
    }),
    { numRuns: 50 },
  )
})

describe('a service that nobody had ordered', () => {
  test('begins as served, says why and by whom it was written down, and waits to be confirmed', () => {
    const { order, events } = taken(enter())
    expect(order).toMatchObject({
      status: 'pending_confirm',
      version: 2,
      headcount: 1,
      entered: { by: 'head', reason: because('called'), witness: { name: '周大山' } },
      assignments: [
        { status: 'checked_out', visits: [{ by: 'entry', writtenBy: 'head', inMs: NOW - 2 * HOUR_MS }] },
      ],
    })
    expect(events).toMatchObject([
      { type: 'submit', from: null, to: 'submitted', actorId: 'head', actorRole: 'station_head' },
      { type: 'enter_service', from: 'submitted', to: 'pending_confirm', reason: because('called') },
    ])
  })

  test('belongs to the household where it is known, else to who wrote it down', () => {
    const known = { personId: REQUESTER_ID, name: '张桂兰', phone: '13800001001', addressText: '' }
    expect(taken(enter({ beneficiary: known })).order).toMatchObject({
      requesterId: REQUESTER_ID,
      onBehalf: false,
    })
    expect(written).toMatchObject({ requesterId: 'head', onBehalf: true })
  })

  test('counts as help of the village from which somebody came', () => {
    const guest = { person: aVolunteer('v2', {}, livingIn(OTHER_STATION)), services: [] }
    const { order } = taken(enter({ servants: [one, guest] }))
    expect(order.assignments.map(({ lentByStationId }) => lentByStationId)).toEqual([
      undefined,
      OTHER_STATION,
    ])
  })

  test('an urgent kind of it alarms nobody: it is over', () => {
    const { order } = taken(enter({ item: item('neighbor_dispute') }))
    expect(order).toMatchObject({ urgent: false, arriveByMs: null, arrivedAtMs: NOW - 2 * HOUR_MS })
    expect(orderAttention(order, SETTINGS)).toMatchObject({ code: 'confirm' })
  })

  test.each<[string, Partial<ServiceToEnter>, string]>([
    ['ends before it begins', { toMs: NOW - 3 * HOUR_MS }, 'ENTRY.TIMES'],
    ['has no length', { toMs: NOW - 2 * HOUR_MS }, 'ENTRY.TIMES'],
    ['is still to end', { toMs: NOW + 1 }, 'ENTRY.TIMES'],
    [
      'is longer than may be declared',
      { fromMs: NOW - SETTINGS.maxDeclaredMinutesPerRecord * MINUTE_MS - 1, toMs: NOW },
      'ASSIGNMENT.ENTRY_TOO_LONG',
    ],
    [
      'is too long ago',
      {
        fromMs: NOW - SETTINGS.enterWithinDays * DAY_MS - HOUR_MS,
        toMs: NOW - SETTINGS.enterWithinDays * DAY_MS - 1,
      },
      'ASSIGNMENT.ENTRY_TOO_LATE',
    ],
    [
      'is witnessed by who served',
      { entered: { reason: because('called'), witness: { name: '李长福', phone: '' } } },
      'ENTRY.WITNESS',
    ],
    ['is witnessed by who writes it', { writerName: '周大山' }, 'ENTRY.WITNESS'],
    [
      'was done in his own house',
      { beneficiary: { personId: 'v1', name: '李家', phone: '', addressText: '' } },
      'ENTRY.OWN_HOUSEHOLD',
    ],
    [
      'was done where his own telephone is',
      { beneficiary: { personId: null, name: '李家', phone: '13800002002', addressText: '' } },
      'ENTRY.OWN_HOUSEHOLD',
    ],
    ['needed a paper that he has not', { item: item('blood_pressure') }, 'ENTRY.NOT_QUALIFIED'],
    [
      'has no reason of its kind',
      { entered: { reason: because('forgot'), witness: { name: '周大山', phone: '' } } },
      'ORDER.REASON_REQUIRED',
    ],
  ])('is refused where it %s', (_, with_, code) => {
    expect(refusalOf(enter(with_))).toBe(code)
  })

  test('of a kind that needs a paper is taken from who had it then', () => {
    const nurse = (expiresAtMs: number) => ({
      person: aVolunteer('v1', { credentials: [{ specialty: 'health', expiresAtMs }] }),
      services: [],
    })
    const measured = item('blood_pressure')
    expect(measured.specialty).toBe('health')
    expect(enter({ item: measured, servants: [nurse(NOW - MINUTE_MS)] }).ok).toBe(true)
    expect(refusalOf(enter({ item: measured, servants: [nurse(NOW - HOUR_MS)] }))).toBe('ENTRY.NOT_QUALIFIED')
  })

  test('is not a second time of an hour that is credited or waits, nor longer than a day has room for', () => {
    const at = (services: readonly RecentService[]) => enter({ servants: [{ ...one, services }] })
    const [mine] = unsettledServices([written], 'v1', NOW)
    if (!mine) throw new Error('it does not wait')
    expect(refusalOf(at([mine]))).toBe('ORDER.MINUTES_OVERLAP')
    const early = startOfDay(NOW)
    const long = { ...mine, minutes: 661, spans: [{ inMs: early, outMs: early + HOUR_MS }] }
    expect(refusalOf(at([long]))).toBe('ORDER.DAY_FULL')
    expect(at([{ ...long, minutes: 660 }]).ok).toBe(true)
  })
})

describe('a volunteer who names whom he took along', () => {
  const busy = { ...one, services: unsettledServices([written], 'v1', NOW) }
  const withMe = { person: aVolunteer('v2'), services: [] }
  const told = taken(enter({ servants: [one, withMe] }, asVolunteer('v1'))).order

  test('has written for both, and the head of the place confirms both; the town is not asked', () => {
    expect(told.assignments.map(({ volunteerId, visits }) => [volunteerId, visits[0]?.writtenBy])).toEqual([
      ['v1', 'v1'],
      ['v2', 'v1'],
    ])
    expect(orderAttention(told, SETTINGS)?.of).toEqual(['station'])
    expect(taken(confirm(told, head)).credits).toHaveLength(2)
  })

  test('confirms nothing of it, also where he is the head: then the town does', () => {
    const asHead = {
      ...one,
      person: { ...one.person, grants: [{ role: 'station_head', stationId: HOME_STATION }] },
    } as const
    const hisOwn = taken(enter({ servants: [asHead, withMe] }, asVolunteer('v1'))).order
    const himself = inContext({ id: 'v1', roles: ['volunteer', 'station_head'] })
    expect(refusalOf(confirm(hisOwn, himself))).toBe('ORDER.SERVED_CANNOT_CONFIRM')
    expect(orderAttention(hisOwn, SETTINGS)?.of).toEqual(['station', 'town'])
    expect(taken(confirm(hisOwn, town)).credits).toHaveLength(2)
  })

  test('does not learn why one of them does not do; of himself he does', () => {
    const other = { ...busy, person: withMe.person }
    expect(refusalOf(enter({ servants: [one, other] }, asVolunteer('v1')))).toBe('ENTRY.COMPANION')
    expect(refusalOf(enter({ servants: [busy, withMe] }, asVolunteer('v1')))).toBe('ORDER.MINUTES_OVERLAP')
    expect(refusalOf(enter({ servants: [one, other] }, head))).toBe('ORDER.MINUTES_OVERLAP')
  })
})

describe('what waits for the head', () => {
  test('is confirmed by him where a volunteer reported it, never by who served', () => {
    const [credit] = taken(confirm(reported, head)).credits
    expect(credit).toMatchObject({ minutes: 60, hourClass: 'declared', entered: true })
    expect(credit && recordedHow(credit)).toBe('事后补录')
    const himself = inContext({ id: 'v1', roles: ['volunteer', 'station_head'] })
    expect(refusalOf(confirm(reported, himself))).toBe('ORDER.SERVED_CANNOT_CONFIRM')
  })

  test('is for somebody else where an office wrote it down: the town sees it, and he has no button', () => {
    expect(refusalOf(confirm(written, head))).toBe('ORDER.WROTE_CANNOT_CONFIRM')
    expect(allowedMoves(written, head.actor)).not.toContain('confirm')
    expect(allowedMoves(written, town.actor)).toContain('confirm')
    expect(orderAttention(written, SETTINGS)?.of).toEqual(['station', 'town'])
    expect(taken(confirm(written, town)).credits).toHaveLength(1)
  })

  test('is no task: nobody arrives, nobody adds to it, it is not sent back', () => {
    const him = asVolunteer('v1')
    expect(allowedMoves(reported, him.actor)).toEqual(['refuse_entry'])
    expect(checkIn(reported, one.person, him).ok).toBe(false)
    const visit = { volunteerId: 'v1', fromMs: NOW, toMs: NOW + 1, reason: because('forgot') }
    expect(enterVisit(reported, visit, { ...him, atMs: NOW + 1 }).ok).toBe(false)
    expect(sendBackOrder(reported, because('times_wrong'), head).ok).toBe(false)
  })

  test('of which nothing counts, or nothing was done, is refused instead of confirmed', () => {
    expect(refusalOf(confirm(reported, head, 0))).toBe('ENTRY.REFUSE_INSTEAD')
    const nobodyHome = { outcome: 'nobody_home' as const, recentOf: () => [] }
    const lines = [{ volunteerId: 'v1', minutes: 60, reason: because('in_fact') }]
    expect(refusalOf(confirmOrder(reported, lines, head, nobodyHome))).toBe('ENTRY.REFUSE_INSTEAD')
  })

  test('is refused by an office, or taken back by who wrote it, and by nobody else', () => {
    const refuse = (order: Order, context: MoveContext) => refuseEntry(order, because('not_so'), context)
    for (const context of [head, town, asVolunteer('v1')])
      expect(taken(refuse(reported, context)).order).toMatchObject({
        status: 'rejected',
        attention: null,
        assignments: [{ status: 'voided', confirmedMinutes: 0 }],
        closingReason: { words: '没有这回事' },
      })
    expect(refusalOf(refuse(written, asVolunteer('v1')))).toBe('SESSION.NOT_ALLOWED')
    expect(refusalOf(refuseEntry(reported, because('other'), head))).toBe('ORDER.REASON_REQUIRED')
    const confirmed = taken(confirm(reported, head)).order
    expect(refusalOf(refuse(confirmed, town))).toBe('ENTRY.PARTLY_CONFIRMED')
  })

  test('is not refused once somebody’s minutes count: the others are settled one by one', () => {
    const two = taken(enter({ servants: [one, { person: aVolunteer('v2'), services: [] }] })).order
    const lines = (volunteerId: string, minutes: number, code: string) => [
      { volunteerId, minutes, reason: because(code) },
    ]
    const half = taken(confirmOrder(two, lines('v1', 60, 'in_fact'), town)).order
    expect(half.status).toBe('pending_confirm')
    expect(refusalOf(refuseEntry(half, because('not_so'), town))).toBe('ENTRY.PARTLY_CONFIRMED')
    expect(allowedMoves(half, town.actor)).not.toContain('refuse_entry')
    const whole = taken(confirmOrder(half, lines('v2', 0, 'did_not_serve'), town)).order
    expect(whole).toMatchObject({ status: 'closed', assignments: [{}, { status: 'voided' }] })
  })

  test('said not to be done after that, it waits for people like every order', () => {
    const { order } = taken(confirm(written, town))
    const villager = inContext(anActor('villager', 'head'))
    const again = taken(notDone(order, because('nobody_came'), villager)).order
    expect(again).toMatchObject({ status: 'pending_dispatch', onHold: true })
    const moves = allowedMoves({ ...again, status: 'pending_confirm' }, head.actor)
    expect(moves).toContain('send_back')
    expect(moves).not.toContain('refuse_entry')
  })

  test('forgets with the household who could say so', () => {
    expect(JSON.stringify(forgetContact(written, NOW))).not.toContain('周大山')
  })
})

test('however it is entered and confirmed, no hour of anybody counts twice and none was still to come', () => {
  const tried = fc.record({
    begin: fc.integer({ min: -20 * 24 * 60, max: 60 }),
    length: fc.integer({ min: -10, max: 300 }),
  })
  fc.assert(
    fc.property(fc.array(tried, { minLength: 1, maxLength: 8 }), (list) => {
      const services: RecentService[] = []
      for (const { begin, length } of list) {
        const fromMs = NOW + begin * MINUTE_MS
        const times = { fromMs, toMs: fromMs + length * MINUTE_MS }
        const step = enter({ ...times, servants: [{ ...one, services: [...services] }] })
        if (step.ok) services.push(...unsettledServices([step.value.order], 'v1', NOW))
      }
      const spans = services.flatMap((each) => each.spans).sort((a, b) => a.inMs - b.inMs)
      spans.forEach(({ inMs, outMs }, at) => {
        expect(outMs).toBeLessThanOrEqual(NOW)
        expect(inMs).toBeGreaterThanOrEqual(spans[at - 1]?.outMs ?? 0)
      })
    }),
    { numRuns: 300 },
  )
})
