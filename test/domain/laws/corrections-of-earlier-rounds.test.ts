import fc from 'fast-check'
import { MINUTE_MS } from '../../../domain/kernel/shanghai-time'
import type { Assignment } from '../../../domain/order/assignment'
import { confirmOrder } from '../../../domain/order/confirm-order'
import { correctMinutes } from '../../../domain/order/correct-minutes'
import type { Credit } from '../../../domain/order/credit'
import { isSettled } from '../../../domain/order/is-settled'
import { notDone } from '../../../domain/order/not-done'
import type { Order } from '../../../domain/order/order'
import { partsOf } from '../../../domain/order/parts-of'
import { anActor, anAssignment, anOrder, asRole, inContext, NOW } from '../../fixtures/builders'
import { deepFreeze } from '../support/deep-freeze'
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const because = { code: 'wrong_minutes', text: '' }
const NOT_DONE = { code: 'not_solved', text: '' }
const VOLUNTEERS = ['v1', 'v2'] as const

/** The round with this number, served and not yet confirmed. */
const served = (order: Order, round: number): Order =>
  deepFreeze({
    ...order,
    status: 'pending_confirm',
    headcount: VOLUNTEERS.length,
    onHold: false,
    assignments: VOLUNTEERS.map((id) =>
      anAssignment(id, 'checked_out', {
        visits: [{ inMs: NOW + (2 * round - 1) * 60 * MINUTE_MS, outMs: NOW + 2 * round * 60 * MINUTE_MS }],
      }),
    ),
  })

const linesOf = (minutes: readonly number[]) =>
  VOLUNTEERS.map((volunteerId, at) => ({
    volunteerId,
    minutes: minutes[at] ?? 0,
    reason: { code: minutes[at] ? 'forgot_check_in' : 'did_not_serve', text: '' },
  }))

/** Credits that stand, with their minutes, by volunteer and revision. */
const standingOf = (order: Order): ReadonlyMap<string, number> =>
  new Map(
    partsOf(order).flatMap((part) =>
      part.confirmedMinutes ? [[`${part.volunteerId}:${part.credits}`, part.confirmedMinutes] as const] : [],
    ),
  )

/** What a page shows of a part, and sends with a correction. */
const shown = ({ volunteerId, credits }: Assignment) => ({ volunteerId, revision: credits ?? 0 })
type Shown = ReturnType<typeof shown>

/** One order, what pages have shown of it so far, and what the ledger would have. */
class Story {
  readonly seen: Shown[] = []
  readonly ledger = new Map<string, number>()
  private readonly used = new Set<string>()
  private round = 0
  order = anOrder()

  private credit({ volunteerId, revision, minutes }: Pick<Credit, 'volunteerId' | 'revision' | 'minutes'>) {
    const key = `${volunteerId}:${revision}`
    expect(this.used.has(key)).toBe(false)
    this.used.add(key)
    this.ledger.set(key, minutes)
  }

  /** Somebody always counts, or the order would be opened again. */
  serve([one = 0, other = 0]: readonly number[]) {
    const lines = linesOf([one, Math.max(1, other)])
    const step = taken(confirmOrder(served(this.order, this.round), lines, asRole('station_head')))
    for (const credit of step.credits) this.credit(credit)
    this.round += 1
    this.order = step.order
    this.seen.push(...this.shown())
  }

  reopen() {
    this.order = taken(notDone(this.order, NOT_DONE, asRole('villager'))).order
    const now = { volunteerId: 'v2', minutes: 61, reason: because }
    expect(refusalOf(correctMinutes(this.order, now, asRole('town_coordinator')))).toBe(
      'ORDER.MOVE_NOT_ALLOWED',
    )
  }

  shown = (): readonly Shown[] => partsOf(this.order).filter(isSettled).map(shown)

  /** Exactly the part that was meant changes, and what it had counted for is taken back. */
  correct(meant: Shown, minutes: number, by: string) {
    const before = partsOf(this.order)
    const somebody = inContext(anActor('town_coordinator', by))
    const step = correctMinutes(deepFreeze(this.order), { ...meant, minutes, reason: because }, somebody)
    if (!step.ok) return
    const { order, takesBack, credit } = step.value
    const changed = before.filter((part, at) => partsOf(order)[at] !== part)
    expect(changed.map(shown)).toEqual([meant])
    const key = `${meant.volunteerId}:${takesBack}`
    expect(this.ledger.get(key) ?? 0).toBe(changed[0]?.confirmedMinutes ?? 0)
    this.ledger.delete(key)
    if (credit) this.credit(credit)
    this.order = order
    this.seen.push(...this.shown())
  }
}

const minutes = fc.oneof(fc.constant(0), fc.nat({ max: 60 }))
const steps = fc.array(
  fc.oneof(
    fc.record({ again: fc.tuple(minutes, minutes) }),
    fc.record({ which: fc.nat(), stale: fc.boolean(), minutes }),
  ),
  { minLength: 2, maxLength: 10 },
)

describe('a correction on an order that was served several times', () => {
  test('reaches the round that was seen, takes back what stands there, and nothing else', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const story = new Story()
        story.serve([60, 60])
        for (const [at, step] of list.entries()) {
          if ('again' in step) {
            story.reopen()
            story.serve(step.again)
            continue
          }
          const choice = step.stale ? story.seen : story.shown()
          const meant = choice[step.which % choice.length]
          if (meant) story.correct(meant, step.minutes, `town-${at}`)
        }
        expect(standingOf(story.order)).toEqual(story.ledger)
      }),
    )
  })

  test('of a round in which nothing counted for him leaves what was credited later', () => {
    const first = taken(confirmOrder(served(anOrder(), 0), linesOf([0, 60]), asRole('station_head'))).order
    const again = taken(notDone(first, NOT_DONE, asRole('villager'))).order
    const second = taken(confirmOrder(served(again, 1), linesOf([60, 60]), asRole('station_head'))).order
    const wanted = { volunteerId: 'v1', revision: 0, minutes: 40, reason: because }
    const { order, takesBack, credit } = taken(correctMinutes(second, wanted, asRole('town_coordinator')))
    expect([takesBack, credit?.minutes, credit?.revision]).toEqual([null, 40, 2])
    const his = partsOf(order).filter(({ volunteerId }) => volunteerId === 'v1')
    expect(his.map(({ confirmedMinutes, credits }) => [confirmedMinutes, credits])).toEqual([
      [60, 1],
      [40, 2],
    ])
  })
})
