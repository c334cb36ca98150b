import fc from 'fast-check'
import { allowedMoves } from '../../../domain/order/allowed-moves'
import { ASSIGNMENT_MOVES, nextAssignmentStatus } from '../../../domain/order/assignment-lifecycle'
import type { AssignmentStatus } from '../../../domain/order/assignment-statuses'
import { changedParts } from '../../../domain/order/changed-parts'
import { isDisputed } from '../../../domain/order/dispute'
import { isSettled } from '../../../domain/order/is-settled'
import { isOpenObjection } from '../../../domain/order/objection'
import { missingPlaces, takenPlaces } from '../../../domain/order/order-conditions'
import type { OrderEvent } from '../../../domain/order/order-event'
import { ORDER_STATUSES, type OrderStatus } from '../../../domain/order/order-statuses'
import { partsOf } from '../../../domain/order/parts-of'
import { anActor } from '../../fixtures/builders'
import { type Walk, type WalkStep, walkOrder, walkPlans } from '../support/order-walk'

const BINDING: readonly AssignmentStatus[] = ['offered', 'accepted', 'checked_in', 'checked_out']

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
    { numRuns: 30 },
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
      // Who had served stands with the order again, or counts after all.
      if (move === 'correct' || move === 'settle') return
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
        partsOf(order).filter((part) => part.confirmedMinutes !== null).length
      if (settled(after) <= settled(before)) return
      expect(events).toHaveLength(1)
      expect(['confirm', 'reopen', 'end_unserved']).toContain(events[0]?.type)
      expect(['station_head', 'town_coordinator']).toContain(events[0]?.actorRole)
    })
  })

  test('minutes of an order that has ended can be corrected, and an objection to them answered', () => {
    const another = anActor('town_coordinator', 'another')
    onEveryStep(({ after }) => {
      if (!ORDER_STATUSES[after.status].final) return
      const moves = allowedMoves(after, another)
      expect(moves.includes('correct')).toBe(partsOf(after).some(isSettled))
      const objects = partsOf(after).some(({ objection }) => isOpenObjection(objection))
      expect([moves.includes('keep_minutes'), objects && after.dueAtMs === null]).toEqual([objects, false])
    })
  })

  test('minutes that were settled change only by being corrected, and no part of a service is lost', () => {
    onEveryStep(({ before, after, move }) => {
      if (move === 'correct') return
      const settled = (order: typeof after) =>
        partsOf(order).flatMap(({ volunteerId, visits, confirmedMinutes, credits, settledBy }) =>
          confirmedMinutes === null
            ? []
            : [JSON.stringify({ volunteerId, visits, confirmedMinutes, credits, settledBy })],
        )
      const now = settled(after)
      expect(settled(before).filter((part) => !now.includes(part))).toEqual([])
    })
  })

  test('every part goes along its own table from its offer on, also where minutes are settled and corrected', () => {
    onEveryStep(({ before, after }) => {
      for (const part of changedParts(before, after)) {
        const isSame = part.before?.wave === part.after.wave
        const from = (isSame && part.before?.status) || 'offered'
        const to = part.after.status
        if (from === to || to === 'offered') continue
        const arrows = ASSIGNMENT_MOVES.map((move) => nextAssignmentStatus(from, move))
        expect(arrows).toContain(to)
      }
    })
  })

  test('who wrote down a visit never settles its minutes, nor raises them', () => {
    onEveryStep(({ before, after }) => {
      for (const part of changedParts(before, after)) {
        const { settledBy, confirmedMinutes, visits } = part.after
        if ((confirmedMinutes ?? -1) <= (part.before?.confirmedMinutes ?? -1)) continue
        expect(visits.map(({ writtenBy, by }) => by === 'entry' && writtenBy)).not.toContain(settledBy)
      }
    })
  })

  test('every credit of a volunteer on it has a revision of its own', () => {
    onEveryWalk(({ steps }) => {
      const given = new Map<string, number>()
      for (const { before, after } of steps)
        for (const part of changedParts(before, after)) {
          const { volunteerId, credits } = part.after
          if (credits === undefined || credits === part.before?.credits) continue
          expect(credits).toBe((given.get(volunteerId) ?? 0) + 1)
          given.set(volunteerId, credits)
        }
    })
  })

  test('what its requester has against it waits for somebody who can settle it, or for another service', () => {
    const bySettling = ['pending_dispatch', 'closed', 'cancelled', 'closed_unmet']
    const byServing = ['dispatched', 'accepted', 'in_service', 'pending_confirm', 'escalated']
    onEveryStep(({ after }) => {
      if (!isDisputed(after)) return
      expect([...bySettling, ...byServing]).toContain(after.status)
      if (bySettling.includes(after.status))
        expect(allowedMoves(after, anActor('town_coordinator', 'nobody-who-served'))).toContain('settle')
      if (after.status !== 'dispatched' && after.status !== 'accepted') expect(after.dueAtMs).not.toBeNull()
    })
  })

  test('nobody is bound to it once it has ended', () => {
    onEveryStep(({ after }) => {
      if (!ORDER_STATUSES[after.status].final) return
      expect(after.assignments.filter(({ status }) => BINDING.includes(status))).toEqual([])
    })
  })

  test('a five-must order ends without service only through its requester or the town', () => {
    onEveryStep(({ after, events }) => {
      const last = events.at(-1)
      if (!after.fiveMust || !last || last.from === last.to) return
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
        'ORDER.NOT_DONE_TOO_LATE',
        'ORDER.WROTE_CANNOT_CONFIRM',
        'ORDER.MINUTES_OVERLAP',
        'ASSIGNMENT.ENTRY_TIMES',
      ]).toContain(refusal.code)
    })
  })

  test('many walks come to every status, so that the rules above speak of all of them', () => {
    const reached = new Set<OrderStatus>()
    for (const plan of fc.sample(walkPlans, { numRuns: 250, seed: 20261123 }))
      for (const event of eventsOf(walkOrder(plan))) reached.add(event.to)
    expect(reached.size).toBe(12)
  })
})
