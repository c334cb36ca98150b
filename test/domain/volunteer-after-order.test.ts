import { minutesAfterPosting, minutesInYear } from '../../domain/hours/minutes-in-year'
import { DAY_MS, HOUR_MS, shanghaiInstant } from '../../domain/kernel/shanghai-time'
import type { Order } from '../../domain/order/order'
import { concernsVolunteer, volunteerAfterOrder } from '../../domain/order/volunteer-after-order'
import type { VolunteerProfile } from '../../domain/people/person'
import { anAssignment, anOrder, aVolunteer, NOW, REQUESTER_ID } from '../fixtures/builders'

const done = anAssignment('v1', 'checked_out')
const counted = anAssignment('v1', 'confirmed')

const recordAfter = (
  profile: Partial<VolunteerProfile>,
  order: Order = anOrder(),
  before = done,
  part = counted,
) => volunteerAfterOrder(aVolunteer('v1', profile), order, part, before).volunteer

describe('the minutes of a volunteer’s year', () => {
  test('grow with what is confirmed, from nothing when none were kept', () => {
    expect(recordAfter({})?.minutesThisYear).toEqual({ year: 2026, minutes: 60 })
    expect(recordAfter({ minutesThisYear: { year: 2026, minutes: 30 } })?.minutesThisYear).toEqual({
      year: 2026,
      minutes: 90,
    })
  })

  test('shrink again when a confirmation is taken back', () => {
    const back = recordAfter({ minutesThisYear: { year: 2026, minutes: 90 } }, anOrder(), counted, {
      ...done,
      status: 'voided',
    })
    expect(back?.minutesThisYear).toEqual({ year: 2026, minutes: 30 })
  })

  test('are counted once, however often the same part is looked at', () => {
    const kept = { year: 2026, minutes: 60 }
    expect(recordAfter({ minutesThisYear: kept }, anOrder(), counted, counted)?.minutesThisYear).toEqual(kept)
  })

  test('begin anew with the year of the check-out, and a late correction of an old year changes nothing', () => {
    const kept = { minutesThisYear: { year: 2026, minutes: 500 } }
    const inYear = (year: number) => ({ minutes: 45, servedUntilMs: shanghaiInstant(year, 1, 1) })
    expect(minutesAfterPosting(kept, inYear(2027))).toEqual({ year: 2027, minutes: 45 })
    expect(minutesAfterPosting(kept, inYear(2025))).toEqual({ year: 2026, minutes: 500 })
    expect(
      minutesAfterPosting(kept, { minutes: 45, servedUntilMs: shanghaiInstant(2027, 1, 1) - 1 }),
    ).toEqual({
      year: 2026,
      minutes: 545,
    })
    expect(minutesInYear(kept, 2027)).toBe(0)
  })
})

describe('whom a volunteer has served', () => {
  test('is remembered with the confirmation, newest first and each once', () => {
    const earlier = [
      { personId: 'p2', atMs: NOW - DAY_MS },
      { personId: REQUESTER_ID, atMs: NOW - 9 * DAY_MS },
    ]
    expect(recordAfter({ recentlyServed: earlier })?.recentlyServed).toEqual([
      { personId: REQUESTER_ID, atMs: NOW - HOUR_MS },
      { personId: 'p2', atMs: NOW - DAY_MS },
    ])
  })

  test('never grows past twenty', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      personId: `p${at}`,
      atMs: NOW - (at + 2) * DAY_MS,
    }))
    const kept = recordAfter({ recentlyServed: many })?.recentlyServed
    expect(kept).toHaveLength(20)
    expect(kept?.[0]?.personId).toBe(REQUESTER_ID)
    expect(kept?.map(({ personId }) => personId)).not.toContain('p19')
  })

  test('is not known when somebody else ordered for a person without a record', () => {
    const forHer = anOrder({ onBehalf: true, beneficiary: { ...anOrder().beneficiary, personId: null } })
    expect(recordAfter({}, forHer)).not.toHaveProperty('recentlyServed')
    expect(recordAfter({}, forHer)?.minutesThisYear?.minutes).toBe(60)
  })

  test('is not remembered for a service that does not count', () => {
    expect(recordAfter({}, anOrder(), done, anAssignment('v1', 'voided'))).not.toHaveProperty(
      'recentlyServed',
    )
  })
})

describe('offers left without an answer', () => {
  const offered = anAssignment('v1', 'offered')
  const silenceAfter = (status: 'expired' | 'declined' | 'accepted' | 'offered', unanswered?: number) =>
    recordAfter({ ...(unanswered !== undefined && { unanswered }) }, anOrder(), offered, {
      ...offered,
      status,
    })?.unanswered

  test('are counted in a row', () => {
    expect(silenceAfter('expired')).toBe(1)
    expect(silenceAfter('expired', 2)).toBe(3)
  })

  test('are forgotten with the first answer, whatever it says', () => {
    expect(silenceAfter('accepted', 3)).toBe(0)
    expect(silenceAfter('declined', 3)).toBe(0)
  })

  test('concern his document only when the offer ends', () => {
    expect(silenceAfter('offered', 2)).toBe(2)
    expect(concernsVolunteer(offered, { ...offered, status: 'expired' })).toBe(true)
    expect(concernsVolunteer(offered, { ...offered, status: 'declined' })).toBe(true)
    expect(concernsVolunteer(undefined, offered)).toBe(false)
  })
})
