import fc from 'fast-check'
import { HOUR_MS } from '../../domain/kernel/shanghai-time'
import type { Order, WantedTime } from '../../domain/order/order'
import { countByStation, inBoardOrder, isLate } from '../../domain/views/board'
import { aFiveMustOrder, anOrder, HOME_STATION, NOW, OTHER_STATION } from '../fixtures/builders'

const waitingSince = (id: string, hours: number, with_: Partial<Order> = {}) =>
  anOrder({ id, submittedAtMs: NOW - hours * HOUR_MS, ...with_ })

const wantedUntil = (kind: WantedTime['kind'], toMs: number): WantedTime => ({
  kind,
  fromMs: NOW - 4 * HOUR_MS,
  toMs,
})

const ORDERS = [
  waitingSince('new', 1),
  waitingSince('old', 50),
  waitingSince('urgent', 2, { urgent: true }),
  waitingSince('duty', 1, { fiveMust: 'dispute' }),
  waitingSince('urgent-duty', 3, { fiveMust: 'emergency', urgent: true }),
  waitingSince('old-twin', 50),
]

describe('the board', () => {
  test('has 五必到 first, then what is urgent, then who has waited longest', () => {
    expect(inBoardOrder(ORDERS).map(({ id }) => id)).toEqual([
      'urgent-duty',
      'duty',
      'urgent',
      'old',
      'old-twin',
      'new',
    ])
  })

  test('does not depend on how the orders come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ORDERS, { minLength: ORDERS.length }), (shuffled) => {
        expect(inBoardOrder(shuffled)).toEqual(inBoardOrder(ORDERS))
      }),
    )
  })

  test('counts what waits at each station in the order of the stations, also where nothing does', () => {
    const orders = [
      anOrder({ stationId: OTHER_STATION, dueAtMs: NOW + 1 }),
      aFiveMustOrder({ stationId: OTHER_STATION, dueAtMs: NOW }),
    ]
    expect(countByStation(orders, [HOME_STATION, OTHER_STATION], NOW)).toEqual([
      { stationId: HOME_STATION, count: 0, late: 0, fiveMust: 0 },
      { stationId: OTHER_STATION, count: 2, late: 1, fiveMust: 1 },
    ])
  })
})

describe('an order is late', () => {
  test.each([
    { when: 'its deadline is over', order: { dueAtMs: NOW }, late: true },
    { when: 'its deadline is to come', order: { dueAtMs: NOW + 1 }, late: false },
    { when: 'somebody was reminded of it', order: { reminders: 1, dueAtMs: NOW + HOUR_MS }, late: true },
    { when: 'its half day is over', order: { wanted: wantedUntil('half_day', NOW) }, late: true },
    { when: 'its half day goes on', order: { wanted: wantedUntil('half_day', NOW + 1) }, late: false },
    {
      when: 'a day that was not fixed is over',
      order: { wanted: wantedUntil('any_time', NOW) },
      late: false,
    },
    { when: 'nothing runs out', order: { dueAtMs: null }, late: false },
  ])('$when: $late', ({ order, late }) => {
    expect(isLate(anOrder(order), NOW)).toBe(late)
  })

  test('五必到, when nobody has arrived by the time that was promised', () => {
    const duty = (with_: Partial<Order>) => isLate(aFiveMustOrder({ arriveByMs: NOW, ...with_ }), NOW)
    expect(duty({})).toBe(true)
    expect(duty({ arrivedAtMs: NOW - HOUR_MS })).toBe(false)
    expect(duty({ arriveByMs: NOW + 1 })).toBe(false)
    expect(duty({ arriveByMs: NOW + 1, arrivalAlarmedAtMs: NOW })).toBe(true)
  })
})
