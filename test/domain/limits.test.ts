import fc from 'fast-check'
import { DAY_MS, MINUTE_MS, startOfDay } from '../../domain/kernel/shanghai-time'
import { openOrdersRefusal, TO_COME_STATUSES } from '../../domain/limits/open-orders'
import { RATE_CLASSES, type RateClass } from '../../domain/limits/rate-classes'
import { countOneMore, type RateCount, rateCountId } from '../../domain/limits/rate-count'
import { ORDER_STATUS_CODES } from '../../domain/order/order-statuses'
import { sameToday } from '../../domain/order/same-today'
import { TOWN_SETTINGS } from '../../domain/town/town-settings'
import { anOrder, NOW } from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'

const settings = { ...TOWN_SETTINGS, ordersPerMinute: 3, ordersPerDay: 7, ordersPerDayHelping: 12 }

/** Somebody who tries at these instants; which of them got through. */
function walk(instants: readonly number[], rateClass: RateClass, helping = false): readonly number[] {
  const store = new Map<string, RateCount>()
  return instants.filter((atMs) => {
    const id = rateCountId('p1', rateClass, atMs)
    const counted = countOneMore(store.get(id) ?? null, rateClass, { atMs, settings, helping })
    if (counted.ok) store.set(id, counted.value)
    return counted.ok
  })
}

describe('how often somebody may order', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 40 * MINUTE_MS }), { maxLength: 80 })
  const instants = gaps.map((all) => {
    let atMs = NOW
    return all.map((gap) => {
      atMs += gap
      return atMs
    })
  })

  test('never more than so many on one day of Shanghai, for others somewhat more', () => {
    fc.assert(
      fc.property(instants, fc.boolean(), (tries, helping) => {
        const perDay = new Map<number, number>()
        for (const atMs of walk(tries, 'ordering', helping))
          perDay.set(startOfDay(atMs), (perDay.get(startOfDay(atMs)) ?? 0) + 1)
        expect(Math.max(0, ...perDay.values())).toBeLessThanOrEqual(helping ? 12 : 7)
      }),
    )
  })

  test('of any three and one more in a row, four never begin within the minute of the first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 60 }), (gaps) => {
        const minutes: number[] = []
        let atMs = NOW
        const store: { count: RateCount | null } = { count: null }
        for (const gap of gaps) {
          atMs += gap
          const at = { atMs, settings: { ...settings, ordersPerDay: 500 }, helping: false }
          const counted = countOneMore(store.count, 'ordering', at)
          if (!counted.ok) continue
          store.count = counted.value
          minutes.push(counted.value.minute.fromMs)
          expect(atMs - counted.value.minute.fromMs).toBeLessThan(MINUTE_MS)
          expect(
            minutes.filter((fromMs) => fromMs === counted.value.minute.fromMs).length,
          ).toBeLessThanOrEqual(3)
        }
      }),
    )
  })

  test('who is not over any limit is never held up', () => {
    const calm = Array.from({ length: 7 }, (_, nth) => NOW + nth * MINUTE_MS)
    expect(walk(calm, 'ordering')).toEqual(calm)
    expect(walk([...calm, NOW + DAY_MS], 'ordering')).toContain(NOW + DAY_MS)
  })

  test.each(Object.keys(RATE_CLASSES) as RateClass[])('%s says when it goes on', (rateClass) => {
    const full = { count: 10_000 }
    const at = { atMs: NOW, settings, helping: false }
    expect(countOneMore(full, rateClass, at)).toMatchObject({
      ok: false,
      refusal: { code: 'LIMIT.TOO_MANY_TRIES', details: { when: '明天凌晨0点' } },
    })
  })

  test('a full minute ends on the clock of the wall, not before it', () => {
    const atMs = NOW + 20_000
    const full = { count: 3, minute: { fromMs: atMs, count: 3 } }
    expect(countOneMore(full, 'ordering', { atMs: atMs + 1, settings, helping: false })).toMatchObject({
      refusal: { details: { when: '今天上午9点02分' } },
    })
  })
})

describe('what is still to come', () => {
  const asker = { personId: 'guilan', phone: '13800001001', helping: false }
  const rules = { ...TOWN_SETTINGS, openOrdersPerHousehold: 2, openOrdersPerPerson: 3 }
  const one = (with_: object = {}) => anOrder({ status: 'dispatched', ...with_ })
  const elsewhere = (phone: string) => one({ beneficiary: { ...one().beneficiary, phone } })

  test('of one household is limited, whoever ordered it', () => {
    const ofOthers = [one({ requesterId: 'xucheng' }), one({ requesterId: 'daughter' })]
    expect(refusalOf(openOrdersRefusal(ofOthers, asker, rules) ?? { ok: true, value: null })).toBe(
      'ORDER.TOO_MANY_OPEN',
    )
    expect(openOrdersRefusal(ofOthers.slice(1), asker, rules)).toBeNull()
  })

  test('of one person is limited too, unless he orders for many households', () => {
    const others = ['1', '2', '3'].map(elsewhere)
    expect(openOrdersRefusal(others, { ...asker, phone: '4' }, rules)).not.toBeNull()
    expect(openOrdersRefusal(others, { ...asker, phone: '4', helping: true }, rules)).toBeNull()
  })

  test('what is served, ended or nobody’s telephone does not count', () => {
    const over = ORDER_STATUS_CODES.filter((code) => !TO_COME_STATUSES.some((each) => each === code))
    expect(
      openOrdersRefusal(
        over.map((status) => one({ status })),
        asker,
        rules,
      ),
    ).toBeNull()
    const nameless = [elsewhere(''), elsewhere('')].map((each) => ({ ...each, requesterId: 'xucheng' }))
    expect(openOrdersRefusal(nameless, { ...asker, phone: '' }, rules)).toBeNull()
  })
})

describe('the same once more today', () => {
  const before = anOrder({ submittedAtMs: NOW, status: 'dispatched' })
  const wish = anOrder({ menuItemCode: null, needText: '给我理个发', submittedAtMs: NOW })
  const haircut = { menuItemCode: 'haircut', needText: '', name: '张桂兰' }
  const her = { personId: before.requesterId, phone: '13800001001', mayKnow: false, atMs: NOW }

  test.each([
    ['the same item', before, haircut, her, true],
    ['a helper who orders it for her', before, haircut, { ...her, personId: 'xucheng', mayKnow: true }, true],
    ['who only types her telephone, and is not told', before, haircut, { ...her, personId: 'wang' }, false],
    ['another item', before, { ...haircut, menuItemCode: 'errands' }, her, false],
    ['for a neighbour', before, { ...haircut, name: '王奶奶' }, { ...her, phone: '13900000000' }, false],
    ['the next day', before, haircut, { ...her, atMs: NOW + DAY_MS }, false],
    ['what was taken back', { ...before, status: 'cancelled' as const }, haircut, her, false],
    ['the same words', wish, { menuItemCode: null, needText: '给我 理个发', name: '张桂兰' }, her, true],
    ['other words', wish, { menuItemCode: null, needText: '给我送点药', name: '张桂兰' }, her, false],
    ['nobody’s telephone and the same name', before, haircut, { ...her, phone: '' }, true],
    [
      'nobody’s telephone and another name',
      before,
      { ...haircut, name: '老王' },
      { ...her, phone: '' },
      false,
    ],
  ])('%s', (_, known, asked, forThem, found) => {
    expect(sameToday([known], asked, forThem) !== null).toBe(found)
  })
})
