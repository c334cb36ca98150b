import fc from 'fast-check'
import { batchLimits } from '../../../domain/dispatch/batch-limits'
import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { type Proposal, planOffers, waveSize } from '../../../domain/dispatch/plan-offers'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { Order } from '../../../domain/order/order'
import { missingPlaces } from '../../../domain/order/order-conditions'
import {
  aFiveMustOrder,
  anAssignment,
  anOrder,
  aTeam,
  aVolunteer,
  livingIn,
  NOW,
  OTHER_STATION,
  SETTINGS,
} from '../../fixtures/builders'
import { deepFreeze } from '../support/deep-freeze'
import { type DispatchWorld, dispatchWorlds } from '../support/dispatch-worlds'
import { firstOf } from '../support/first-of'

const pickedIds = ({ plan }: Proposal): readonly string[] => plan?.picks.map((pick) => pick.volunteerId) ?? []

const plan = ({ orders, ...context }: DispatchWorld): readonly Proposal[] => planOffers(orders, context)

const onEveryWorld = (rule: (world: DispatchWorld, proposals: readonly Proposal[]) => void): void =>
  fc.assert(
    fc.property(dispatchWorlds, (world) => rule(deepFreeze(world), plan(world))),
    { numRuns: 80 },
  )

const ordinary = (world: DispatchWorld): DispatchWorld => ({
  ...world,
  orders: world.orders.map((order) => ({ ...order, fiveMust: null })),
})

/** Filled places when each order in turn takes the cheapest who are left. */
function greedyPlaces({ orders, ...context }: DispatchWorld): number {
  const taken = new Set<string>()
  for (const order of orders) {
    const free = findCandidates(order, context).candidates.filter(({ person }) => !taken.has(person.id))
    for (const { person } of free.slice(0, missingPlaces(order))) taken.add(person.id)
  }
  return taken.size
}

const filledPlaces = (orders: readonly Order[], proposals: readonly Proposal[]): number =>
  orders.reduce((sum, order) => {
    const proposal = proposals.find((each) => each.order.id === order.id)
    return sum + Math.min(missingPlaces(order), proposal ? pickedIds(proposal).length : 0)
  }, 0)

describe('a batch', () => {
  test('does not depend on the order in which orders, people and teams are listed', () => {
    const shuffled = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })
    const twice = dispatchWorlds.chain((world) =>
      fc
        .record({
          orders: shuffled(world.orders),
          people: shuffled(world.people),
          teams: shuffled(world.teams),
        })
        .map((lists) => ({ world, other: { ...world, ...lists } })),
    )
    const answers = (world: DispatchWorld) =>
      plan(world).map(({ search, ...rest }) => ({
        ...rest,
        candidates: firstOf(search, search.size).map(({ person, cost }) => `${person.id} ${cost}`),
        counts: search.counts,
      }))
    fc.assert(
      fc.property(twice, ({ world, other }) => {
        expect(answers(other)).toEqual(answers(world))
      }),
      { numRuns: 80 },
    )
  })

  test('asks nobody for two orders at once, except for five-must', () => {
    onEveryWorld((world) => {
      const asked = plan(ordinary(world)).flatMap(pickedIds)
      expect(new Set(asked).size).toBe(asked.length)
    })
  })

  test('asks nobody twice for the same order, and only who may be asked', () => {
    onEveryWorld((_world, proposals) => {
      for (const proposal of proposals) {
        const asked = pickedIds(proposal)
        expect(new Set(asked).size).toBe(asked.length)
        const candidates = firstOf(proposal.search, proposal.search.size).map(({ person }) => person.id)
        expect(candidates).toEqual(expect.arrayContaining([...asked]))
      }
    })
  })

  test('answers for every order, and never with an empty list', () => {
    onEveryWorld((world, proposals) => {
      expect(proposals.map((each) => each.order.id).sort()).toEqual(
        world.orders.map((each) => each.id).sort(),
      )
      for (const proposal of proposals) if (proposal.plan) expect(proposal.plan.picks).not.toEqual([])
    })
  })

  test('fills at least as many places as taking turns would', () => {
    onEveryWorld((world) => {
      const batch = ordinary(world)
      expect(filledPlaces(batch.orders, plan(batch))).toBeGreaterThanOrEqual(greedyPlaces(batch))
    })
  })

  test('past its time still fills at least as many places as taking turns, the oldest first, would', () => {
    onEveryWorld((world) => {
      const batch = ordinary(world)
      const oldestFirst = [...batch.orders].sort(
        (a, b) => a.submittedAtMs - b.submittedAtMs || (a.id < b.id ? -1 : 1),
      )
      const { orders, ...context } = batch
      const proposals = planOffers(orders, context, { ...batchLimits(undefined), match: () => true })
      expect(proposals.every(({ by }) => by === 'machine_greedy')).toBe(true)
      expect(filledPlaces(batch.orders, proposals)).toBeGreaterThanOrEqual(
        greedyPlaces({ ...batch, orders: oldestFirst }),
      )
    })
  })

  test('keeps to the size of a wave, and to the most that are ever asked for one order', () => {
    onEveryWorld((world) => {
      const tight = { ...ordinary(world), settings: { ...SETTINGS, maxOffersPerOrder: 2 } }
      for (const batch of [ordinary(world), tight])
        for (const proposal of plan(batch)) {
          const order = batch.orders.find((each) => each.id === proposal.order.id)
          if (!order) throw new Error('an answer without an order')
          expect(pickedIds(proposal).length).toBeLessThanOrEqual(waveSize(order, batch.settings, NOW))
          const everAsked = pickedIds(proposal).length + order.assignments.length
          expect(everAsked).toBeLessThanOrEqual(batch.settings.maxOffersPerOrder)
        }
    })
  })

  test('writes down who was looked at, who was taken on what terms, and why the others were not', () => {
    onEveryWorld((world, proposals) => {
      for (const { plan: made, search } of proposals) {
        const left = Object.values(search.counts).reduce((sum, count) => sum + count, 0)
        expect(search.size + left).toBe(world.people.length)
        if (!made) continue
        const { trace, picks } = made
        expect(trace).toMatchObject({ atMs: NOW, wave: 1, by: 'machine', pool: world.people.length })
        expect(trace.picked.map(({ volunteerId }) => volunteerId)).toEqual(
          picks.map((pick) => pick.volunteerId),
        )
        for (const { cost, terms } of trace.picked)
          expect(Object.values(terms).reduce((sum, term) => sum + term, 0)).toBe(cost)
        expect(trace.excluded).toEqual(search.counts)
      }
    })
  })
})

describe('in a small village', () => {
  const TEAMS = [aTeam('barbers'), aTeam('shared', { stationId: OTHER_STATION, shareScope: 'town' })]
  const context = (...people: readonly ReturnType<typeof aVolunteer>[]) => ({
    people,
    teams: TEAMS,
    atMs: NOW,
    settings: SETTINGS,
  })
  const barber = (id: string) => aVolunteer(id, { teamIds: ['barbers'] })
  const waiting = (id: string, with_: Partial<Order> = {}) =>
    anOrder({ id, status: 'pending_dispatch', ...with_ })

  test('places come before reserves: of three orders and three barbers each order gets one', () => {
    const orders = ['a', 'b', 'c'].map((id) => waiting(id))
    const proposals = planOffers(orders, context(barber('v1'), barber('v2'), barber('v3')))
    expect(proposals.map((each) => pickedIds(each).length)).toEqual([1, 1, 1])
  })

  test('who is left over is asked as a reserve, up to three for one place', () => {
    const five = ['v1', 'v2', 'v3', 'v4', 'v5'].map(barber)
    expect(planOffers([waiting('a')], context(...five)).map(pickedIds)).toEqual([['v1', 'v2', 'v3']])
  })

  test('two are asked for each of several places that are still open', () => {
    const order = waiting('a', { headcount: 3, assignments: [anAssignment('v0', 'accepted')] })
    expect(waveSize(order, SETTINGS, NOW)).toBe(4)
    expect(waveSize(waiting('a'), SETTINGS, NOW)).toBe(3)
  })

  test('where there is no time for one wave after the other, two are asked at once', () => {
    const soon = { kind: 'half_day', fromMs: NOW + HOUR_MS / 2, toMs: NOW + 4 * HOUR_MS } as const
    expect(waveSize(waiting('a', { wanted: soon }), SETTINGS, NOW)).toBe(6)
  })

  test('an early order gives way where only that leaves nobody without help', () => {
    const stranger = aVolunteer('z', { teamIds: ['shared'] }, livingIn(OTHER_STATION))
    const early = waiting('a', { submittedAtMs: NOW - 2 })
    const late = waiting('b', { submittedAtMs: NOW - 1, assignments: [anAssignment('z', 'declined')] })
    const proposals = planOffers([early, late], context(barber('v1'), stranger))
    expect(proposals.map(pickedIds)).toEqual([['z'], ['v1']])
  })

  test('who cannot be asked at all leaves the order without a plan and with the reason', () => {
    const [proposal] = planOffers(
      [waiting('a')],
      context(aVolunteer('v1', { teamIds: ['barbers'], paused: true })),
    )
    expect(proposal).toMatchObject({ plan: null, search: { counts: { paused: 1 } } })
  })

  test('an order that has asked as many as it may asks nobody more', () => {
    const assignments = Array.from({ length: 60 }, (_, at) => anAssignment(`x${at}`, 'declined'))
    const [proposal] = planOffers([waiting('a', { assignments })], context(barber('v1')))
    expect(proposal?.plan).toBeNull()
  })
})

describe('five-must', () => {
  const TEAMS = [
    aTeam('elders', { kind: 'mediation', specialties: ['mediation'] }),
    aTeam('town', { stationId: null, kind: 'mediation', specialties: ['mediation'] }),
  ]
  const elder = (id: string, paused = false) =>
    aVolunteer(id, { teamIds: ['elders'], specialties: ['mediation'], paused })
  const fromTown = aVolunteer('town1', { teamIds: ['town'], specialties: ['mediation'] })
  const planFor = (orders: readonly Order[], people: readonly ReturnType<typeof aVolunteer>[]) =>
    planOffers(orders, { people, teams: TEAMS, atMs: NOW, settings: SETTINGS }).map(pickedIds)
  const quarrel = (id: string, with_: Partial<Order> = {}) =>
    aFiveMustOrder({ id, status: 'pending_dispatch', headcount: 1, ...with_ })
  const seven = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'].map((id) => elder(id))

  test('calls the whole home team for a single place, and nobody else', () => {
    expect(planFor([quarrel('a')], [...seven, fromTown])).toEqual([
      ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'],
    ])
  })

  test('does not queue: two quarrels call the same team', () => {
    const [first, second] = planFor([quarrel('a'), quarrel('b')], seven)
    expect(first).toHaveLength(7)
    expect(second).toEqual(first)
  })

  test('calls who of the team can come', () => {
    expect(planFor([quarrel('a')], [elder('v1'), elder('v2', true), fromTown])).toEqual([['v1']])
  })

  test('looks further when nobody of the home team is left', () => {
    const tried = quarrel('a', { assignments: [anAssignment('v1', 'declined')] })
    expect(planFor([tried], [elder('v1'), elder('v2', true), fromTown])).toEqual([['town1']])
  })

  test('still keeps to the most that are ever asked for one order', () => {
    const assignments = Array.from({ length: 58 }, (_, at) => anAssignment(`x${at}`, 'declined'))
    expect(planFor([quarrel('a', { assignments })], seven)).toEqual([['v1', 'v2']])
  })
})
