import type { Order } from '../../domain/order/order'
import { WAYS } from './baselines/ways'
import { simulate } from './engine/simulate'
import { measureWorld } from './measures/measure-world'
import { isServed } from './measures/order-facts'
import { scenarioOf } from './scenario/scenario'
import { reportOf } from './support/in-process'
import { livedDays } from './support/lived-days'

/** Went up to the town and ended there with a reason, or waits there; or its requester no longer wanted it. */
const isHonest = ({ status, milestones, closingReason, attention }: Order): boolean => {
  if (status === 'cancelled') return true
  if (milestones.escalated === undefined) return false
  return status === 'closed_unmet' ? closingReason !== null : status === 'escalated' && attention !== null
}

describe('volunteers who never answer', () => {
  const { world } = livedDays((scenario) => ({
    ...scenario,
    habits: new Map([...scenario.habits].map(([id, habit]) => [id, { ...habit, answers: 'never' as const }])),
  }))

  test('every order goes up to the town and none is lost', () => {
    expect(world.orders.size).toBeGreaterThan(100)
    for (const order of world.orders.values())
      expect([order.title, isHonest(order)]).toEqual([order.title, true])
  })

  test('people were asked all the same', () => {
    expect(world.asked.size).toBeGreaterThan(100)
  })

  test('a duty of the five is not given up', () => {
    const duties = [...world.orders.values()].filter(
      ({ fiveMust, status }) => fiveMust && status !== 'cancelled',
    )
    expect(duties.length).toBeGreaterThan(0)
    for (const { status } of duties) expect(status).toBe('escalated')
  })
})

describe('a town without volunteers', () => {
  const { world } = livedDays((scenario) => ({
    ...scenario,
    people: scenario.people.filter(({ volunteer }) => volunteer === null),
  }))

  test('every order ends at the town, with a reason', () => {
    for (const order of world.orders.values())
      expect([order.title, isHonest(order)]).toEqual([order.title, true])
    expect([...world.orders.values()].some(isServed)).toBe(false)
  })

  test('its numbers are zeros and its reasons are named', () => {
    const measures = measureWorld(world)
    expect([measures.servedShare, measures.acceptMinutes.p50, measures.volunteers.loadGini]).toEqual([
      0,
      null,
      0,
    ])
    expect(measures.unmetBecause).toEqual([{ reason: '没人可问：没有对口的人', orders: measures.wanted }])
  })
})

test.each(Object.entries(WAYS))('%s loses no order', (_, { dispatching }) => {
  const scenario = scenarioOf(3, 7)
  const world = simulate(scenario, dispatching)
  expect(world.orders.size).toBe(scenario.requests.length)
  for (const { status, attention } of world.orders.values())
    expect(['closed', 'closed_unmet', 'cancelled'].includes(status) || attention !== null).toBe(true)
})

test('a single day has a report too', async () => {
  const { html } = await reportOf(1, 1)
  expect(html).not.toMatch(/NaN|undefined|Infinity/)
})
