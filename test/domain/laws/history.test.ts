import fc from 'fast-check'
import { missingPlaces, takenPlaces } from '../../../domain/order/order-conditions'
import type { OrderEvent } from '../../../domain/order/order-event'
import type { OrderStatus } from '../../../domain/order/order-statuses'
import { type Walk, type WalkStep, walkOrder, walkPlans } from '../support/order-walk'

const eventsOf = ({ first, steps }: Walk): readonly OrderEvent[] => [
  ...first.events,
  ...steps.flatMap((step) => step.events),
]

/** The status as the rows alone tell it; a row that does not follow from the one before it breaks the fold. */
function foldStatus(events: readonly OrderEvent[]): OrderStatus | null {
  return events.reduce<OrderStatus | null>((status, event) => {
    if (event.from !== status)
      throw new Error(`${event.type} comes from ${event.from}, the rows say ${status}`)
    return event.to
  }, null)
}

const onEveryWalk = (rule: (walk: Walk) => void): void =>
  fc.assert(
    fc.property(walkPlans, (plan) => rule(walkOrder(plan))),
    { numRuns: 120 },
  )

const onEveryStep = (rule: (step: WalkStep) => void): void => onEveryWalk(({ steps }) => steps.forEach(rule))

describe('whatever people and the machine do with an order', () => {
  test('its status is the fold of its events, at every moment', () => {
    onEveryWalk((walk) => {
      const rows: OrderEvent[] = [...walk.first.events]
      expect(foldStatus(rows)).toBe(walk.first.order.status)
      for (const { after, events } of walk.steps) {
        rows.push(...events)
        expect(foldStatus(rows)).toBe(after.status)
      }
    })
  })

  test('its version is the number of its events, which are numbered without a gap', () => {
    onEveryWalk((walk) => {
      const events = eventsOf(walk)
      expect(walk.last.version).toBe(events.length)
      expect(events.map((event) => event.version)).toEqual(events.map((_, at) => at + 1))
    })
  })

  test('its milestones are the first times of the events, and it stands since the last change of status', () => {
    onEveryWalk((walk) => {
      const events = eventsOf(walk)
      const firstTimes: Partial<Record<OrderStatus, number>> = {}
      for (const { to, atMs } of events) firstTimes[to] ??= atMs
      expect(walk.last.milestones).toEqual(firstTimes)
      expect(walk.last.statusSinceMs).toBe(events.filter(({ from, to }) => from !== to).at(-1)?.atMs)
    })
  })

  test('a refused step and a step without events leave it as it was', () => {
    onEveryStep(({ before, after, events, refusal }) => {
      if (refusal || events.length === 0) expect(after).toBe(before)
      else expect(after).not.toEqual(before)
    })
  })

  test('who, what and when of every event is who acted then', () => {
    onEveryStep(({ who, atMs, events }) => {
      for (const event of events) expect(event).toMatchObject({ orderId: 'o1', actorId: who, atMs })
    })
  })

  test('nobody is asked twice for it at the same time, and no place is taken twice', () => {
    onEveryStep(({ before, after, move }) => {
      const ids = after.assignments.map((part) => part.volunteerId)
      expect(new Set(ids).size).toBe(ids.length)
      if (move === 'correct') return
      expect(takenPlaces(after)).toBeLessThanOrEqual(Math.max(after.headcount, takenPlaces(before)))
    })
  })

  test('offers are open only while it is dispatched, and then places are open too', () => {
    onEveryStep(({ after }) => {
      const asked = after.assignments.filter((part) => part.status === 'offered').length
      const mayAnswer = asked + (after.open ? 1 : 0)
      if (after.status === 'dispatched') expect(mayAnswer * missingPlaces(after)).toBeGreaterThan(0)
      else expect(mayAnswer).toBe(0)
    })
  })

  test('somebody is inside only while it is in service', () => {
    onEveryStep(({ after }) => {
      if (after.assignments.some((part) => part.status === 'checked_in'))
        expect(after.status).toBe('in_service')
    })
  })

  test('minutes are confirmed only by a head or the town, never by the machine or by silence', () => {
    onEveryStep(({ before, after, events }) => {
      const settled = (order: typeof after) =>
        order.assignments.filter((part) => part.confirmedMinutes !== null).length
      if (settled(after) <= settled(before)) return
      expect(events).toHaveLength(1)
      expect(['confirm', 'reopen']).toContain(events[0]?.type)
      expect(['station_head', 'town_coordinator']).toContain(events[0]?.actorRole)
    })
  })

  test('a five-must order ends without service only through its requester or the town', () => {
    onEveryStep(({ after, events }) => {
      const last = events.at(-1)
      if (!after.fiveMust || !last) return
      if (!['rejected', 'cancelled', 'closed_unmet'].includes(last.to)) return
      expect(['villager', 'town_coordinator']).toContain(last.actorRole)
    })
  })

  test('a button that is shown is refused only where time or the own part speaks against it', () => {
    onEveryStep(({ refusal }) => {
      if (!refusal) return
      expect([
        'ASSIGNMENT.OFFER_EXPIRED',
        'ASSIGNMENT.NOT_DUE_YET',
        'ORDER.SERVED_CANNOT_CONFIRM',
        'ORDER.NOBODY_TO_OFFER',
        'ORDER.OBJECTION_TOO_LATE',
      ]).toContain(refusal.code)
    })
  })

  test('many walks come to every status, so that the rules above speak of all of them', () => {
    const reached = new Set<OrderStatus>()
    for (const plan of fc.sample(walkPlans, { numRuns: 600, seed: 20261123 }))
      for (const event of eventsOf(walkOrder(plan))) reached.add(event.to)
    expect(reached.size).toBe(12)
  })
})
