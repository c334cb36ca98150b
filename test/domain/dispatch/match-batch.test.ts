import fc from 'fast-check'
import { munkres } from 'munkres'
import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { fillGreedily } from '../../../domain/dispatch/fill-greedily'
import { type Demand, fillRows } from '../../../domain/dispatch/fill-rows'
import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { BATCH_BUDGET_MS, planOffers } from '../../../domain/dispatch/plan-offers'
import { SURELY_LOOKED_AT } from '../../../domain/dispatch/search-batch'
import { firstOf } from '../../../domain/dispatch/short-list'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { DISPATCHED_BY } from '../../../domain/order/dispatch-trace'
import { openTaskOf } from '../../../domain/order/open-task-of'
import type { Order } from '../../../domain/order/order'
import { anAssignment, anOrder, aTeam, aVolunteer, NOW, SETTINGS } from '../../fixtures/builders'
import { deepFreeze } from '../support/deep-freeze'
import { dispatchWorlds } from '../support/dispatch-worlds'

const never = () => false
const OPEN = 1e12

type Costs = readonly (number | null)[]

const demandOf = (costs: Costs, rowCount = 1): Demand => {
  const arcs = costs
    .flatMap((cost, column) => (cost === null ? [] : [{ column, cost }]))
    .sort((a, b) => a.cost - b.cost || a.column - b.column)
  return { rowCount, openCost: OPEN, size: arcs.length, arcsTo: (limit) => arcs.slice(0, limit) }
}

const tables = (columns: number, freq: number) =>
  fc.array(
    fc.array(fc.option(fc.nat({ max: 500 }), { freq, nil: null }), {
      minLength: columns,
      maxLength: columns,
    }),
    { minLength: 1, maxLength: 12 },
  )

const totalOf = (table: readonly Costs[], filled: readonly (readonly number[])[]): number =>
  table.reduce((sum, costs, at) => {
    const column = filled[at]?.[0]
    return sum + (column === undefined ? OPEN : (costs[column] ?? Number.NaN))
  }, 0)

/** The same table solved by another author's algorithm; each row has a column of its own that stands for staying open. */
function reference(table: readonly Costs[]): number {
  const matrix = table.map((costs, row) => [
    ...costs.map((cost) => cost ?? OPEN * 100),
    ...table.map((_, other) => (other === row ? OPEN : OPEN * 100)),
  ])
  return munkres(matrix).reduce((sum, [row, column]) => sum + (matrix[row]?.[column] ?? Number.NaN), 0)
}

const countOf = (filled: readonly (readonly number[])[]): number => filled.flat().length

describe('rows over people', () => {
  test.each([
    { kind: 'sparse', arbitrary: tables(9, 1) },
    { kind: 'dense', arbitrary: tables(14, 20) },
  ])('cost the least there is, as another author’s algorithm finds it ($kind)', ({ arbitrary }) => {
    fc.assert(
      fc.property(arbitrary, (table) => {
        const filled = fillRows(
          table.map((costs) => demandOf(costs)),
          table[0]?.length ?? 0,
          never,
        )
        expect(totalOf(table, filled ?? [])).toBe(reference(table))
      }),
      { numRuns: 200 },
    )
  })

  test('fill no fewer than taking turns would, and taking turns gives nobody twice', () => {
    fc.assert(
      fc.property(tables(8, 1), (table) => {
        const demands = table.map((costs) => demandOf(costs))
        const greedy = fillGreedily(demands)
        expect(new Set(greedy.flat()).size).toBe(countOf(greedy))
        expect(countOf(fillRows(demands, 8, never) ?? [])).toBeGreaterThanOrEqual(countOf(greedy))
      }),
    )
  })

  test('lists are cut only where nobody goes without for it: a hundred alike orders get a hundred people', () => {
    const alike = Array.from({ length: 100 }, (_, column) => column)
    const demands = Array.from({ length: 100 }, () => demandOf(alike))
    const filled = fillRows(demands, 100, never)
    expect(new Set(filled?.flat()).size).toBe(100)
  })

  test('a long list gives way to a short one behind its cut', () => {
    const many = Array.from({ length: 40 }, (_, column) => column)
    const others = Array.from({ length: 32 }, () =>
      demandOf(many.map((column) => (column < 33 ? column : column + 100))),
    )
    const short = [
      demandOf(
        many.map((column) => (column < 2 ? 1 : null)),
        2,
      ),
    ]
    expect(countOf(fillRows([...others, ...short], 40, never) ?? [])).toBe(34)
  })

  /** Filled rows when each in turn takes the cheapest who is left. */
  const turnByTurn = (table: readonly Costs[]): number => {
    const taken = new Set<number>()
    for (const costs of table) {
      const free = demandOf(costs)
        .arcsTo(costs.length)
        .find(({ column }) => !taken.has(column))
      if (free) taken.add(free.column)
    }
    return taken.size
  }

  test.each([
    { kind: 'sparse', arbitrary: tables(8, 1) },
    { kind: 'dense', arbitrary: tables(8, 4) },
  ])('past the time fill no fewer than turn by turn ($kind)', ({ arbitrary }) => {
    fc.assert(
      fc.property(arbitrary, (table) => {
        expect(countOf(fillGreedily(table.map((costs) => demandOf(costs))))).toBeGreaterThanOrEqual(
          turnByTurn(table),
        )
      }),
      { numRuns: 2_000 },
    )
  })

  test('taking turns serves the scarcest first', () => {
    expect(fillGreedily([demandOf([1, 2]), demandOf([1, null])])).toEqual([[1], [0]])
  })
})

describe('a batch', () => {
  const people = ['v1', 'v2'].map((id) => aVolunteer(id, { teamIds: ['barbers'] }))
  const context = { people, teams: [aTeam('barbers')], atMs: NOW, settings: SETTINGS }
  const waiting = (id: string, with_: Partial<Order> = {}) =>
    anOrder({ id, status: 'pending_dispatch', ...with_ })
  const servedOf = (orders: readonly Order[], count: number) =>
    planOffers(orders, { ...context, people: people.slice(0, count) })
      .filter(({ plan }) => plan)
      .map(({ orderId }) => orderId)

  test('finds the people that a search one by one would find, with the same costs and counts', () => {
    fc.assert(
      fc.property(dispatchWorlds, ({ orders, ...world }) => {
        for (const { orderId, search } of planOffers(deepFreeze(orders), world)) {
          const order = orders.find(({ id }) => id === orderId)
          if (!order) throw new Error('an answer without an order')
          const single = findCandidates(order, world)
          const shown = (list: typeof single.candidates) =>
            list.map(({ person, cost }) => `${person.id} ${cost}`)
          expect(shown(firstOf(search, search.size))).toEqual(shown(single.candidates))
          expect(shown(firstOf(search, 2))).toEqual(shown(single.candidates.slice(0, 2)))
          expect(search.counts).toEqual(single.counts)
          expect(search.pool).toBe(single.pool)
        }
      }),
      { numRuns: 250 },
    )
  })

  test('who has accepted one order is busy for another at the same time, whichever is looked at first', () => {
    const open = waiting('a', { headcount: 2, assignments: [anAssignment('v1', 'accepted')] })
    const [first] = people
    if (!first) throw new Error('nobody')
    const taken = { ...first, openTasks: [{ ...openTaskOf(open), durationMinutes: 240, inside: false }] }
    const proposals = planOffers([open, waiting('b')], { ...context, people: [taken] })
    expect(proposals.map(({ search }) => search.counts)).toEqual([{ asked_before: 1 }, { time_clash: 1 }])
  })

  test('gives a scarce volunteer to the order that has waited longer', () => {
    const [late, early] = [
      waiting('a', { submittedAtMs: NOW - HOUR_MS }),
      waiting('b', { submittedAtMs: NOW - 5 * HOUR_MS }),
    ]
    expect(servedOf([late, early], 1)).toEqual(['b'])
  })

  test('gives a scarce volunteer to urgent help, however long the others have waited', () => {
    const old = waiting('a', { submittedAtMs: NOW - 100 * HOUR_MS })
    expect(servedOf([old, waiting('b', { urgent: true })], 1)).toEqual(['b'])
    expect(servedOf([old, waiting('b', { fiveMust: 'dispute' })], 1)).toEqual(['b'])
  })

  test('rather serves two orders than one that presses', () => {
    const urgent = waiting('c', { urgent: true, headcount: 1, assignments: [anAssignment('v2', 'declined')] })
    const only = waiting('a', { assignments: [anAssignment('v2', 'declined')] })
    const other = waiting('b', { assignments: [anAssignment('v1', 'declined')] })
    expect(servedOf([urgent, only, other], 2)).toEqual(['b', 'c'])
  })

  /** A clock that has stood still for so many looks when the time is over. */
  const lateAfter = (looks: number) => {
    let looked = 0
    return () => {
      looked += 1
      return looked > looks ? 2 * BATCH_BUDGET_MS : 0
    }
  }

  test('past its time is matched quickly, and the head reads that it was', () => {
    const proposals = planOffers([waiting('a'), waiting('b')], { ...context, nowMs: lateAfter(1) })
    expect(proposals.map(({ by, plan }) => [by, plan?.trace.by, plan?.picks.length])).toEqual([
      ['machine_greedy', 'machine_greedy', 1],
      ['machine_greedy', 'machine_greedy', 1],
    ])
    expect(DISPATCHED_BY.machine_greedy).toContain('单子太多')
  })

  test('too large for its time is cut: the rest is left as it is, and what presses is not in the rest', () => {
    const many = Array.from({ length: SURELY_LOOKED_AT + 2 }, (_, at) => waiting(`o${100 + at}`))
    const urgent = waiting('z', { submittedAtMs: NOW, urgent: true })
    const leftOf = (nowMs: () => number) =>
      dispatchWaiting([...many, urgent], { ...context, nowMs }).filter(({ left }) => left)
    const ids = (looks: number) => leftOf(lateAfter(looks)).map(({ orderId }) => orderId)
    expect(ids(1)).toEqual(['o149', 'o150', 'o151'])
    expect(ids(2)).toEqual(['o150', 'o151'])
    expect(ids(4)).toEqual([])
    for (const { step } of leftOf(lateAfter(1)))
      expect(step).toMatchObject({ ok: true, value: { order: { wave: 0, trace: null }, events: [] } })
  })

  test('within its time is matched exactly', () => {
    const [proposal] = planOffers([waiting('a')], { ...context, nowMs: () => 0 })
    expect(proposal).toMatchObject({ by: 'machine', plan: { trace: { by: 'machine' } } })
  })
})
