import fc from 'fast-check'
import { orderFigures } from '../../domain/report/order-figures'
import { openWishes } from '../../domain/screen/open-wishes'
import { readScreenCode, sayScreenCode } from '../../domain/screen/read-screen-code'
import { thanksOf } from '../../domain/screen/thanks'
import { untilNextMs } from '../../domain/screen/until-next'
import { anOrder } from '../fixtures/builders'

const rated = (stars: number, tags: readonly ('kind' | 'on_time' | 'asked_money')[] = []) => ({
  rating: { stars, tags },
})

describe('what hangs on the wall of a station', () => {
  test('are items of the menu that wait, counted; no family’s trouble and nobody’s words', () => {
    const waiting = anOrder({ status: 'dispatched', title: '义务理发（上门）' })
    const kept = [
      anOrder({ ...waiting, source: 'wish', title: '愿望' }),
      anOrder({ ...waiting, fiveMust: 'family_hardship' }),
      anOrder({ ...waiting, urgent: true }),
      anOrder({ ...waiting, specialty: 'mediation' }),
      anOrder({ ...waiting, status: 'submitted' }),
      anOrder({ ...waiting, status: 'accepted' }),
    ]
    const other = anOrder({ ...waiting, title: '量血压' })
    expect(openWishes([waiting, ...kept, other, waiting])).toEqual([
      { title: '义务理发（上门）', count: 2 },
      { title: '量血压', count: 1 },
    ])
  })

  test('are thanks of three at least, never a complaint', () => {
    expect(thanksOf([rated(5, ['kind']), rated(4, ['kind'])])).toBeNull()
    const many = [
      rated(5, ['kind', 'on_time']),
      rated(5, ['kind']),
      rated(4, ['kind']),
      rated(1, ['asked_money']),
    ]
    expect(thanksOf(many)).toEqual({ people: 3, tags: [{ tag: 'kind', count: 3 }] })
  })

  test('changes at full minutes of the clock, on every screen at once', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4e12 }), fc.constantFrom(60_000, 300_000), (nowMs, everyMs) => {
        const wait = untilNextMs(nowMs, everyMs)
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(everyMs)
        expect((nowMs + wait) % everyMs).toBe(0)
      }),
    )
  })

  test('opens with the code as it is read out', () => {
    expect(readScreenCode(` ${sayScreenCode('ABCD2345EF').toLowerCase()} `)).toBe('ABCD2345EF')
    for (const wrong of ['', 'ABCD2345E', 'ABCD2345EF2', 'ABCD0345EF'])
      expect(readScreenCode(wrong)).toBeNull()
  })
})

describe('the fates of orders', () => {
  const facts = fc.record({
    status: fc.constantFrom(
      ...([
        'submitted',
        'dispatched',
        'in_service',
        'pending_rating',
        'closed',
        'cancelled',
        'closed_unmet',
      ] as const),
    ),
    milestones: fc.constantFrom({}, { pending_rating: 1 }),
    rating: fc.constantFrom(null, ...[1, 3, 4, 5].map((stars) => ({ stars, tags: [] }))),
    fiveMust: fc.constantFrom(null, 'dispute' as const, 'emergency' as const),
    arriveByMs: fc.constantFrom(null, 10),
    arrivedAtMs: fc.constantFrom(null, 9, 10, 11),
  })

  test('are one for each, and every part is contained in its whole', () => {
    fc.assert(
      fc.property(fc.array(facts), (all) => {
        const figures = orderFigures(all.map((each) => ({ ...anOrder(), ...each })))
        const { received, served, visited, unserved, open, solved, rated: sum, satisfied, arrivals } = figures
        expect(served + visited + unserved + open).toBe(received)
        expect([solved <= served, sum <= served, satisfied <= sum]).toEqual([true, true, true])
        expect(figures.kinds.reduce((total, { due }) => total + due, 0)).toBe(arrivals.due)
        expect(arrivals.inTime <= arrivals.arrived && arrivals.arrived <= arrivals.due).toBe(true)
      }),
    )
  })

  test('a service that is contested is served and not solved, until it is sorted out', () => {
    const closed = { ...anOrder({ status: 'closed' }), milestones: { pending_rating: 1 } }
    const settled = (code: string) => ({
      ...closed,
      dispute: { settledAtMs: 5, settlement: { code, text: '' } },
    })
    const contested = { ...closed, dispute: { settledAtMs: null, settlement: null } }
    const all = [closed, contested, settled('sorted_out'), settled('agreed')]
    expect(orderFigures(all)).toMatchObject({ received: 4, served: 4, solved: 2, open: 0 })
    expect(orderFigures([{ ...closed, outcome: 'partly' }])).toMatchObject({ served: 1, solved: 0 })
  })
})
