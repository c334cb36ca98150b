import fc from 'fast-check'
import { checkCredit } from '../../domain/hours/check-credit'
import {
  forgottenFromMs,
  minutesOfDay,
  ofOtherOrders,
  overlapWith,
  type RecentService,
  withServices,
} from '../../domain/hours/recent-services'
import { type Span, unionMs } from '../../domain/hours/spans'
import { DAY_MS, HOUR_MS, MINUTE_MS, shanghaiInstant, startOfDay } from '../../domain/kernel/shanghai-time'
import { NOW } from '../fixtures/builders'
import { refusalOf } from './support/refusal-of'

/** From so many hours after the beginning of the day until so many. */
const between = (fromHour: number, toHour: number, dayMs = startOfDay(NOW)): Span => ({
  inMs: dayMs + fromHour * HOUR_MS,
  outMs: dayMs + toHour * HOUR_MS,
})
const aService = (orderId: string, minutes: number, ...spans: readonly Span[]): RecentService => ({
  orderId,
  title: `单 ${orderId}`,
  spans,
  minutes,
})

const MAX_A_DAY = 720
const told = (spans: readonly Span[]) => Math.floor(unionMs(spans) / MINUTE_MS)
const check = (others: readonly RecentService[], minutes: number, spans: readonly Span[], byTown = false) => {
  const wanted = { name: '李长福', spans, minutes, toldMinutes: told(spans) }
  return checkCredit(wanted, others, { maxMinutesPerDay: MAX_A_DAY, byTown })
}

describe('the same hour', () => {
  const morning = aService('a', 120, between(8, 10))

  test('counts once: what is left is offered, and named by the service that has it', () => {
    expect(overlapWith([morning], [between(9, 11)])).toEqual({ minutes: 60, title: '单 a' })
    expect(check([morning], 61, [between(9, 11)])).toEqual({
      ok: false,
      refusal: {
        code: 'ORDER.MINUTES_OVERLAP',
        details: { name: '李长福', title: '单 a', max: 60 },
      },
    })
    expect(check([morning], 60, [between(9, 11)])).toBeNull()
  })

  test('that two others share is taken off once', () => {
    const others = [morning, aService('b', 30, between(9, 10))]
    expect(overlapWith(others, [between(9, 12)])?.minutes).toBe(60)
  })

  test('is not found where one begins when the other ends, or less than a minute later', () => {
    expect(overlapWith([morning], [between(10, 11)])).toBeNull()
    expect(
      overlapWith([morning], [{ ...between(10, 11), inMs: between(10, 11).inMs - MINUTE_MS + 1 }]),
    ).toBeNull()
  })

  test('is found also where it is made of seconds of several', () => {
    const seconds = [0, 1, 2].map((at) =>
      aService(`s${at}`, 1, { inMs: NOW + at * HOUR_MS, outMs: NOW + at * HOUR_MS + 30_000 }),
    )
    expect(overlapWith(seconds, [{ inMs: NOW, outMs: NOW + 3 * HOUR_MS }])?.minutes).toBe(2)
  })
})

describe('a day', () => {
  test('ends at midnight in Shanghai, and a service belongs to the day on which it began', () => {
    const yearEnd = shanghaiInstant(2026, 12, 31, 23)
    const overMidnight = [{ inMs: yearEnd, outMs: yearEnd + 2 * HOUR_MS }]
    const others = [aService('a', 100, between(8, 10, startOfDay(yearEnd)))]
    expect(minutesOfDay(others, overMidnight)).toBe(100)
    expect(minutesOfDay(others, [{ inMs: yearEnd + HOUR_MS, outMs: yearEnd + 2 * HOUR_MS }])).toBe(0)
  })

  test('is no longer than the town allows; only the town itself confirms more, and never more than a day has', () => {
    const others = [aService('a', 480, between(0, 8)), aService('b', 200, between(8, 12))]
    const evening = [between(12, 14)]
    expect(check(others, 40, evening)).toBeNull()
    expect(check(others, 41, evening)).toMatchObject({
      refusal: { code: 'ORDER.DAY_FULL', details: { before: 680, max: 720 } },
    })
    expect(check(others, 120, evening, true)).toBeNull()
    const whole = [...others, aService('c', 700, between(14, 24))]
    expect(refusalOf(check(whole, 61, evening, true) ?? { ok: true, value: null })).toBe('ORDER.DAY_FULL')
  })
})

describe('what an account remembers', () => {
  test('is the present state of each order, newest first; what no longer counts is forgotten', () => {
    const first = withServices([], 'a', [aService('a', 60, between(8, 9))])
    const both = withServices(first, 'b', [aService('b', 60, between(10, 11))])
    expect(both.map(({ orderId }) => orderId)).toEqual(['b', 'a'])
    const corrected = withServices(both, 'a', [aService('a', 30, between(8, 9))])
    expect(corrected.map(({ orderId, minutes }) => [orderId, minutes])).toEqual([
      ['b', 60],
      ['a', 30],
    ])
    expect(withServices(corrected, 'b', [])).toEqual(ofOtherOrders(corrected, 'b'))
  })

  test('holds both services of an order that was served again', () => {
    const twice = [
      aService('a', 60, between(8, 9)),
      aService('a', 60, between(8, 9, startOfDay(NOW) + DAY_MS)),
    ]
    expect(withServices([], 'a', twice)).toHaveLength(2)
  })

  test('says from when on the ledger has to be asked: nothing before the oldest of a full memory is known', () => {
    const daily = Array.from({ length: 60 }, (_, at) =>
      aService(`o${at}`, 60, between(8, 9, startOfDay(NOW) - at * DAY_MS)),
    )
    const oldestMs = startOfDay(NOW) - 59 * DAY_MS
    const on = (dayMs: number) => [between(10, 11, dayMs)]
    expect(forgottenFromMs(daily, on(startOfDay(NOW)))).toBeNull()
    expect(forgottenFromMs(daily, on(oldestMs + 8 * DAY_MS))).toBeNull()
    expect(forgottenFromMs(daily, on(oldestMs + 7 * DAY_MS))).toBe(oldestMs + 7 * DAY_MS)
    expect(forgottenFromMs(daily, on(oldestMs - 9 * DAY_MS))).toBe(oldestMs - 9 * DAY_MS)
    expect(forgottenFromMs(daily.slice(1), on(oldestMs))).toBeNull()
    expect(forgottenFromMs(daily, [])).toBeNull()
  })

  test('stays small, and keeps the newest', () => {
    const many = Array.from({ length: 80 }, (_, at) => at).reduce<readonly RecentService[]>(
      (kept, at) =>
        withServices(kept, `o${at}`, [aService(`o${at}`, 60, between(8, 9, startOfDay(NOW) + at * DAY_MS))]),
      [],
    )
    expect(many).toHaveLength(60)
    expect(many[0]?.orderId).toBe('o79')
  })
})

describe('any services of one volunteer, confirmed in any order', () => {
  const spans = fc.tuple(fc.integer({ min: -600, max: 900 }), fc.integer({ min: 1, max: 480 })).map(
    ([begin, length]): Span => ({
      inMs: NOW + begin * MINUTE_MS + 7_000,
      outMs: NOW + (begin + length) * MINUTE_MS,
    }),
  )
  const wanted = fc.record({
    orderId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    spans: fc.array(spans, { minLength: 1, maxLength: 3 }),
    byTown: fc.integer({ min: 1, max: 5 }).map((each) => each === 1),
    share: fc.constantFrom(0, 0.3, 0.8, 1, 1, 1),
  })
  const lists = fc.array(wanted, { minLength: 1, maxLength: 25 })

  /** Confirms or corrects one after another, no more than was told, as far as the rules let it. */
  const confirmAll = (list: readonly { orderId: string; spans: Span[]; byTown: boolean; share: number }[]) =>
    list.reduce<{ kept: readonly RecentService[]; exceeded: ReadonlySet<number> }>(
      ({ kept, exceeded }, { orderId, spans: times, byTown, share }) => {
        const minutes = Math.floor(share * told(times))
        const others = ofOtherOrders(kept, orderId)
        if (minutes > 0 && check(others, minutes, times, byTown)) return { kept, exceeded }
        const day = startOfDay(Math.min(...times.map(({ inMs }) => inMs)))
        return {
          kept: withServices(kept, orderId, minutes > 0 ? [aService(orderId, minutes, ...times)] : []),
          exceeded: byTown ? new Set([...exceeded, day]) : exceeded,
        }
      },
      { kept: [], exceeded: new Set() },
    )

  test('no hour of his counts twice: never more minutes than the clock ran while he was somewhere', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const { kept } = confirmAll(list)
        const credited = kept.reduce((sum, { minutes }) => sum + minutes, 0)
        const wallMinutes = unionMs(kept.flatMap((each) => each.spans)) / MINUTE_MS
        // Each may share less than a minute with all others, which is no overlap.
        expect(credited).toBeLessThanOrEqual(wallMinutes + kept.length)
      }),
      { numRuns: 500 },
    )
  })

  test('no day is too long, unless the town itself confirmed on it', () => {
    let full = 0
    fc.assert(
      fc.property(lists, (list) => {
        const { kept, exceeded } = confirmAll(list)
        const days = new Map<number, number>()
        for (const { spans: times, minutes } of kept) {
          const day = startOfDay(Math.min(...times.map(({ inMs }) => inMs)))
          days.set(day, (days.get(day) ?? 0) + minutes)
        }
        for (const [day, minutes] of days) {
          if (minutes > MAX_A_DAY - 60) full += 1
          expect(minutes).toBeLessThanOrEqual(exceeded.has(day) ? 1_440 : MAX_A_DAY)
        }
      }),
      { numRuns: 500 },
    )
    expect(full).toBeGreaterThan(0)
  })
})
