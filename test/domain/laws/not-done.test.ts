import fc from 'fast-check'
import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import { allowedMoves } from '../../../domain/order/allowed-moves'
import { changedParts } from '../../../domain/order/changed-parts'
import { checkIn } from '../../../domain/order/check-in'
import { checkOut } from '../../../domain/order/check-out'
import { type Confirmation, confirmOrder } from '../../../domain/order/confirm-order'
import { creditedServices } from '../../../domain/order/credited-services'
import { enterVisit } from '../../../domain/order/enter-visit'
import { isFrozen } from '../../../domain/order/is-frozen'
import { keepMinutes } from '../../../domain/order/keep-minutes'
import { notDone } from '../../../domain/order/not-done'
import { objectToMinutes } from '../../../domain/order/object-to-minutes'
import { onDeadline } from '../../../domain/order/on-deadline'
import type { Order } from '../../../domain/order/order'
import { creditsOf, partsOf } from '../../../domain/order/parts-of'
import { rateOrder } from '../../../domain/order/rate-order'
import { readersOf } from '../../../domain/views/visibility'
import {
  anActor,
  anAssignment,
  anOrder,
  asRole,
  asVolunteer,
  aTeam,
  aVolunteer,
  inContext,
  NOW,
  SETTINGS,
} from '../../fixtures/builders'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const BECAUSE = { code: 'not_solved', text: '' }
const requester = (atMs = NOW) => asRole('villager', { atMs })
const say = (order: Order, atMs = NOW) => notDone(order, BECAUSE, requester(atMs))
const begun = anOrder({
  status: 'accepted',
  submittedAtMs: NOW - DAY_MS,
  assignments: [anAssignment('v1', 'accepted')],
})

/** One volunteer goes, stays an hour, and is confirmed by the head. */
function served(order: Order, volunteerId: string, atMs: number): Confirmation {
  const at = (minutes: number) => asVolunteer(volunteerId, { atMs: atMs + minutes * MINUTE_MS })
  const inside = taken(checkIn(order, aVolunteer(volunteerId), at(0))).order
  const out = taken(checkOut(inside, volunteerId, at(60))).order
  const lines = [{ volunteerId, minutes: 60, reason: null }]
  return taken(confirmOrder(out, lines, asRole('station_head', { atMs: atMs + 61 * MINUTE_MS })))
}

/** Somebody else has said yes to an order that waits. */
const takenAgain = (order: Order, volunteerId: string): Order => ({
  ...order,
  status: 'accepted',
  assignments: [anAssignment(volunteerId, 'accepted')],
})

const once = served(begun, 'v1', NOW).order
const rated = taken(rateOrder(once, { stars: 5, tags: [], text: '' }, requester(NOW + 2 * HOUR_MS))).order

describe('what its requester says was not done', () => {
  const again = taken(say(rated, NOW + 3 * HOUR_MS)).order

  test('waits for a person, with its whole history and without a rating', () => {
    expect(again).toMatchObject({ status: 'pending_dispatch', onHold: true, rating: null, assignments: [] })
    expect(again.earlierParts).toEqual(rated.assignments)
    expect(again.dispute).toMatchObject({ openedBy: 'a-villager', reason: BECAUSE, settledAtMs: null })
    expect(again.attention).toMatchObject({ code: 'disputed', of: ['station', 'town'] })
  })

  test('remembers who had accepted and did not come, so that he is not sent once more unawares', () => {
    const missed = { ...rated, assignments: [...rated.assignments, anAssignment('v2', 'no_show')] }
    const { order } = taken(say(missed, NOW + 3 * HOUR_MS))
    expect(order.assignments).toEqual([anAssignment('v2', 'no_show')])
    const people = [aVolunteer('v2', { teamIds: ['barbers'] })]
    const context = { people, teams: [aTeam('barbers')], atMs: NOW, settings: SETTINGS }
    expect(findCandidates(order, context).counts).toEqual({ asked_before: 1 })
  })

  test('keeps when everything was reached first, and counts its terms from now', () => {
    expect(again.milestones).toMatchObject(rated.milestones)
    expect(again.statusSinceMs).toBe(NOW + 3 * HOUR_MS)
  })

  test('leaves what was credited, frozen, and nothing changes for the volunteer’s own document', () => {
    expect(creditedServices(again, 'v1')).toMatchObject([{ minutes: 60 }])
    expect(isFrozen(again, 'v1')).toBe(true)
    expect(changedParts(rated, again)).toEqual([])
  })

  test('may be said of one that is to be rated, and of a closed one for some days', () => {
    const closed = rated.milestones.closed ?? 0
    const last = closed + SETTINGS.notDoneDays * DAY_MS
    expect(refusalOf(say(once, NOW + 100 * DAY_MS))).toBeNull()
    expect(refusalOf(say(rated, last))).toBeNull()
    expect(refusalOf(say(rated, last + 1))).toBe('ORDER.NOT_DONE_TOO_LATE')
  })

  test('is for nobody else to say, and needs a reason', () => {
    for (const role of ['volunteer', 'station_head', 'town_coordinator', 'team_leader'] as const)
      expect(refusalOf(notDone(rated, BECAUSE, asRole(role)))).toBe('SESSION.NOT_ALLOWED')
    expect(refusalOf(notDone(rated, { code: 'other', text: '' }, requester()))).toBe('ORDER.REASON_REQUIRED')
  })

  test('whoever served before goes there no more: he reads his own part and nothing of the house', () => {
    expect(readersOf(again, anActor('volunteer', 'v1'))).toEqual(['offered'])
    expect(readersOf(rated, anActor('volunteer', 'v1'))).toEqual(['serving'])
  })
})

describe('the same order served again', () => {
  const again = taken(say(rated, NOW + 3 * HOUR_MS)).order
  const NEXT = NOW + DAY_MS

  test('by the same volunteer is a credit of its own, and settles what the requester had against it', () => {
    const { order, credits } = served(takenAgain(again, 'v1'), 'v1', NEXT)
    expect(credits).toMatchObject([{ volunteerId: 'v1', minutes: 60, revision: 2 }])
    expect(order.dispute).toMatchObject({ settledBy: 'a-station_head', settlement: null })
    expect(isFrozen(order, 'v1')).toBe(false)
    expect(creditedServices(order, 'v1').map(({ minutes }) => minutes)).toEqual([60, 60])
  })

  test('by another is his first credit', () => {
    expect(served(takenAgain(again, 'v2'), 'v2', NEXT).credits).toMatchObject([
      { volunteerId: 'v2', revision: 1 },
    ])
  })

  test('the hour that was credited before is not credited again by writing it down', () => {
    const context = asVolunteer('v1', { atMs: NEXT })
    const entry = {
      volunteerId: 'v1',
      fromMs: NOW,
      toMs: NOW + HOUR_MS,
      reason: { code: 'forgot', text: '' },
    }
    const written = taken(enterVisit(takenAgain(again, 'v1'), entry, context)).order
    const lines = [{ volunteerId: 'v1', minutes: 60, reason: { code: 'forgot_check_in', text: '' } }]
    expect(refusalOf(confirmOrder(written, lines, asRole('town_coordinator', { atMs: NEXT })))).toBe(
      'ORDER.MINUTES_OVERLAP',
    )
  })

  test('however often and by whom: every credit has a new revision, and no part is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('v1', 'v2', 'v3'), { minLength: 1, maxLength: 6 }), (who) => {
        const revisions = new Map<string, number>()
        let order = begun
        who.forEach((volunteerId, at) => {
          const step = served(takenAgain(order, volunteerId), volunteerId, NOW + at * DAY_MS)
          const next = (revisions.get(volunteerId) ?? 0) + 1
          expect(step.credits).toMatchObject([{ volunteerId, revision: next }])
          revisions.set(volunteerId, next)
          expect(partsOf(step.order)).toHaveLength(at + 1)
          order = taken(say(step.order, NOW + at * DAY_MS + 2 * HOUR_MS)).order
        })
        for (const [id, credits] of revisions) expect(creditsOf(order, id)).toBe(credits)
      }),
    )
  })
})

describe('an objection to minutes of an earlier service', () => {
  const objected = taken(
    objectToMinutes(once, '我做了两个钟头', asVolunteer('v1', { atMs: NOW + 2 * HOUR_MS })),
  ).order
  const again = taken(say(objected, NOW + 3 * HOUR_MS)).order
  const served2 = served(takenAgain(again, 'v2'), 'v2', NOW + DAY_MS).order
  const other = inContext(anActor('town_coordinator', 'town'), { atMs: NOW + 2 * DAY_MS })

  test('does not lie when others have served: the offices are asked and reminded, and may answer it', () => {
    expect(served2.attention).toMatchObject({ code: 'objection' })
    expect(allowedMoves(served2, other.actor)).toContain('keep_minutes')
    const due = onDeadline(served2, { atMs: NOW + 30 * DAY_MS, settings: SETTINGS })
    expect(partsOf(taken(due).order).map(({ objection }) => objection?.remindedAtMs)).toContain(
      NOW + 30 * DAY_MS,
    )
    const kept = taken(
      keepMinutes(served2, { volunteerId: 'v1', reason: { code: 'checked', text: '' } }, other),
    ).order
    expect(isFrozen(kept, 'v1')).toBe(false)
  })

  test('may still be made', () => {
    const later = served(
      takenAgain(taken(say(once, NOW + 2 * HOUR_MS)).order, 'v2'),
      'v2',
      NOW + DAY_MS,
    ).order
    const his = asVolunteer('v1', { atMs: NOW + 2 * DAY_MS })
    expect(allowedMoves(later, his.actor)).toContain('object')
    expect(isFrozen(taken(objectToMinutes(later, '我去了', his)).order, 'v1')).toBe(true)
  })
})
