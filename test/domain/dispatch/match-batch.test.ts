import fc from 'fast-check'
import { munkres } from 'munkres'
import { BATCH_BUDGET_MS, batchLimits } from '../../../domain/dispatch/batch-limits'
import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { fillGreedily } from '../../../domain/dispatch/fill-greedily'
import { type Demand, fillRows } from '../../../domain/dispatch/fill-rows'
import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { planOffers } from '../../../domain/dispatch/plan-offers'
import { SURELY_DONE } from '../../../domain/dispatch/while-time-lasts'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import { DISPATCHED_BY } from '../../../domain/order/dispatch-trace'
import { openTaskOf } from '../../../domain/order/open-task-of'
import type { Order } from '../../../domain/order/order'
import { anAssignment, anOrder, aTeam, aVolunteer, NOW, SETTINGS } from '../../fixtures/builders'
import { deepFreeze } from '../support/deep-freeze'
import { dispatchWorlds } from '../support/dispatch-worlds'
import { firstOf } from '../support/first-of'

const never = () => false
const OPEN = 1e12

type Costs = readonly (number | null)[]

const demandOf = (costs: Costs, rowCount = 1): Demand => {
  const arcs = costs
    .flatMap((cost, column) => (cost === null ? [] : [{ column, cost }]))
    .sort((a, b) => a.cost - b.cost || a.column - b.column)
  const at = (nth: number) => arcs[nth] ?? { column: -1, cost: OPEN }
  return {
    rowCount,
    openCost: OPEN,
    size: arcs.length,
    columnAt: (nth) => at(nth).column,
    costAt: (nth) => at(nth).cost,
  }
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
        const greedy = fillGreedily(demands, 8)
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
      const { size, columnAt } = demandOf(costs)
      const free = Array.from({ length: size }, (_, nth) => columnAt(nth)).find(
        (column) => !taken.has(column),
      )
      if (free !== undefined) taken.add(free)
    }
    return taken.size
  }

  test.each([
    { kind: 'sparse', arbitrary: tables(8, 1) },
    { kind: 'dense', arbitrary: tables(8, 4) },
  ])('past the time fill no fewer than turn by turn ($kind)', ({ arbitrary }) => {
    fc.assert(
      fc.property(arbitrary, (table) => {
        const greedy = fillGreedily(
          table.map((costs) => demandOf(costs)),
          8,
        )
        expect(countOf(greedy)).toBeGreaterThanOrEqual(turnByTurn(table))
      }),
      { numRuns: 400 },
    )
  })

  test('taking turns serves the scarcest first', () => {
    expect(fillGreedily([demandOf([1, 2]), demandOf([1, null])], 2)).toEqual([[1], [0]])
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
      .map(({ order }) => order.id)

  test('finds the people that a search one by one would find, with the same costs and counts', () => {
    fc.assert(
      fc.property(dispatchWorlds, ({ orders, ...world }) => {
        for (const { order, search } of planOffers(deepFreeze(orders), world)) {
          const single = findCandidates(order, world)
          const shown = (list: typeof single.candidates) =>
            list.map(({ person, cost }) => `${person.id} ${cost}`)
          expect(shown(firstOf(search, search.size))).toEqual(shown(single.candidates))
          expect(shown(firstOf(search, 2))).toEqual(shown(single.candidates.slice(0, 2)))
          expect(search.counts).toEqual(single.counts)
          expect(search.pool).toBe(single.pool)
        }
      }),
      { numRuns: 100 },
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

  test('who loses the only people to another order of it waits for the next round, and is asked then', () => {
    const decided = dispatchWaiting(
      ['a', 'b', 'c'].map((id) => waiting(id)),
      context,
    )
    expect(decided.map(({ left, seen, step }) => [left, seen, step.ok && step.value.events.length])).toEqual([
      [true, null, 0],
      [false, null, 1],
      [false, null, 1],
    ])
    const [again] = dispatchWaiting([waiting('a')], context)
    expect(again).toMatchObject({
      left: false,
      step: { ok: true, value: { order: { status: 'dispatched' } } },
    })
  })

  const UNLIMITED = batchLimits(undefined)
  const COUNT = 3 * SURELY_DONE
  const crowd = {
    ...context,
    people: Array.from({ length: COUNT }, (_, at) => aVolunteer(`v${100 + at}`, { teamIds: ['barbers'] })),
  }
  const STEPS = ['search', 'write'] as const

  test('past its time is matched quickly, and the head reads that it was', () => {
    const proposals = planOffers([waiting('a'), waiting('b')], context, { ...UNLIMITED, match: () => true })
    expect(proposals.map(({ by, plan }) => [by, plan?.trace.by, plan?.picks.length])).toEqual([
      ['machine_greedy', 'machine_greedy', 1],
      ['machine_greedy', 'machine_greedy', 1],
    ])
    expect(DISPATCHED_BY.machine_greedy).toContain('单子太多')
  })

  test('is matched quickly also where the time ends in the middle of it', () => {
    const orders = Array.from({ length: 20 }, (_, at) => waiting(`o${100 + at}`))
    for (let looks = 0; looks < 20; looks += 1) {
      let looked = 0
      const proposals = planOffers(orders, context, { ...UNLIMITED, match: () => ++looked > looks })
      expect(new Set(proposals.map(({ by }) => by))).toEqual(new Set(['machine_greedy']))
      expect(proposals.filter(({ plan }) => plan).length).toBe(2)
    }
  })

  test.each(STEPS)(
    'too large for its time is cut (%s): what presses is not in the rest, some are always done',
    (step) => {
      const many = Array.from({ length: SURELY_DONE + 2 }, (_, at) => waiting(`o${100 + at}`))
      const urgent = waiting('z', { submittedAtMs: NOW, urgent: true })
      const firstOnes = (count: number) => [...many.slice(0, count).map(({ id }) => id), 'z']
      const doneAfter = (looks: number) => {
        let looked = 0
        return planOffers([...many, urgent], crowd, { ...UNLIMITED, [step]: () => ++looked > looks })
          .filter(({ left }) => !left)
          .map(({ order }) => order.id)
      }
      expect(doneAfter(0)).toEqual(firstOnes(SURELY_DONE - 1))
      expect(doneAfter(1)).toEqual(firstOnes(SURELY_DONE))
      expect(doneAfter(3)).toEqual(firstOnes(SURELY_DONE + 2))
    },
  )

  test('what was left is as it was, and the rounds after it come to its end', () => {
    let waits: readonly Order[] = Array.from({ length: COUNT }, (_, at) => waiting(`o${100 + at}`))
    for (let rounds = 0; waits.length > 0; rounds += 1) {
      let nowMs = 0
      const decided = dispatchWaiting(waits, { ...crowd, nowMs: () => (nowMs += BATCH_BUDGET_MS / 8) })
      const left = decided.filter((each) => each.left)
      for (const { step } of left)
        expect(step).toMatchObject({ ok: true, value: { order: { wave: 0, trace: null }, events: [] } })
      expect(left.length).toBeLessThan(waits.length)
      expect(rounds).toBeLessThan(COUNT / SURELY_DONE)
      waits = waits.filter(({ id }) => left.some(({ orderId }) => orderId === id))
    }
  })

  test('no step goes on when the time is over, however many wait and however slowly the clock moves', () => {
    const STEP_COUNT = 4
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 200 }), (count, tickMs) => {
        const orders = Array.from({ length: count }, (_, at) => waiting(`o${1000 + at}`))
        let nowMs = 0
        dispatchWaiting(orders, { ...context, nowMs: () => (nowMs += tickMs) })
        expect(nowMs).toBeLessThanOrEqual(BATCH_BUDGET_MS + (STEP_COUNT + 1) * tickMs)
      }),
      { numRuns: 40 },
    )
  })

  test('within its time is matched exactly', () => {
    const [proposal] = planOffers([waiting('a')], { ...context, nowMs: () => 0 })
    expect(proposal).toMatchObject({ by: 'machine', plan: { trace: { by: 'machine' } } })
  })
})
