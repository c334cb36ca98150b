import { findCandidates } from '../../../domain/dispatch/find-candidates'
import { offerReasons } from '../../../domain/dispatch/offer-reasons'
import { costTerms } from '../../../domain/dispatch/search-roll'
import { DAY_MS, HOUR_MS, startOfWeek } from '../../../domain/kernel/shanghai-time'
import { COST_TERMS } from '../../../domain/order/dispatch-trace'
import type { Order } from '../../../domain/order/order'
import { reasonsToOthers } from '../../../domain/order/reason-words'
import type { OpenTask } from '../../../domain/people/person'
import {
  anOrder,
  aTeam,
  aVolunteer,
  livingIn,
  NOW,
  OTHER_STATION,
  REQUESTER_ID,
  SETTINGS,
  type Volunteer,
} from '../../fixtures/builders'

const TEAMS = [aTeam('barbers'), aTeam('town', { stationId: null, specialties: ['convenience', 'health'] })]
const inTeam = { teamIds: ['barbers'] }

function look(order: Order, ...people: readonly Volunteer[]) {
  return findCandidates(order, { people, teams: TEAMS, atMs: NOW, settings: SETTINGS }).candidates
}

function only(volunteer: Volunteer, order: Order = anOrder()) {
  const [candidate] = look(order, volunteer)
  if (!candidate) throw new Error('not a candidate')
  return { ...candidate, terms: costTerms(candidate), why: offerReasons(order, candidate) }
}

const farTask = (days: number): OpenTask => ({
  orderId: `t${days}`,
  title: '采茶',
  fromMs: NOW + days * DAY_MS,
  toMs: NOW + days * DAY_MS + HOUR_MS,
  durationMinutes: 60,
  inside: false,
})

const busyWith = (count: number) => ({
  openTasks: Array.from({ length: count }, (_, at) => farTask(10 + at)),
})

describe('who is asked first', () => {
  const first = (order: Order, better: Volunteer, worse: Volunteer) =>
    look(order, worse, better).map(({ person }) => person.id)

  test('somebody of the same village before somebody from another, however busy he is', () => {
    const neighbour = aVolunteer('z', { ...inTeam, specialties: [], lastServedAtMs: NOW - 1 }, busyWith(2))
    const stranger = aVolunteer('a', inTeam, livingIn(OTHER_STATION))
    expect(first(anOrder(), neighbour, stranger)).toEqual(['z', 'a'])
  })

  test('of two from other villages the nearer', () => {
    const near = aVolunteer('z', inTeam, livingIn('341525111200'))
    const far = aVolunteer('a', inTeam, livingIn(OTHER_STATION))
    expect(first(anOrder(), near, far)).toEqual(['z', 'a'])
  })

  test('whose main specialty it is before whose second, and that before whose none', () => {
    const main = aVolunteer('z', { ...inTeam, specialties: ['convenience', 'health'] })
    const second = aVolunteer('y', { ...inTeam, specialties: ['health', 'convenience'] })
    const none = aVolunteer('x', { ...inTeam, specialties: ['health'] })
    expect(look(anOrder(), none, second, main).map(({ person }) => person.id)).toEqual(['z', 'y', 'x'])
  })

  test('who has less in hand, and each further task weighs more', () => {
    const costs = [0, 1, 2].map((count) => only(aVolunteer('v', inTeam, busyWith(count))).terms.open_tasks)
    const [none = 0, one = 0, two = 0] = costs
    expect(none).toBe(0)
    expect(one).toBeGreaterThan(none)
    expect(two - one).toBeGreaterThan(one - none)
  })

  test('who has not served this week', () => {
    const rested = aVolunteer('z', { ...inTeam, lastServedAtMs: startOfWeek(NOW) - 1 })
    const served = aVolunteer('a', { ...inTeam, lastServedAtMs: startOfWeek(NOW) })
    expect(first(anOrder(), rested, served)).toEqual(['z', 'a'])
    expect(only(rested).terms.served_recently).toBe(0)
  })

  test('who is farther from the yearly target, and past it everybody alike', () => {
    const cost = (minutesThisYear?: { year: number; minutes: number }) =>
      only(aVolunteer('v', { ...inTeam, ...(minutesThisYear && { minutesThisYear }) })).terms.hours_reached
    expect(cost()).toBe(0)
    expect(cost({ year: 2025, minutes: 5_000 })).toBe(0)
    expect(cost({ year: 2026, minutes: 600 })).toBe(SETTINGS.yearHoursWeight / 2)
    expect(cost({ year: 2026, minutes: 1_200 })).toBe(SETTINGS.yearHoursWeight)
    expect(cost({ year: 2026, minutes: 9_000 })).toBe(SETTINGS.yearHoursWeight)
  })

  test('who has served this villager before', () => {
    const known = aVolunteer('z', { ...inTeam, recentlyServed: [{ personId: REQUESTER_ID, atMs: NOW }] })
    expect(first(anOrder(), known, aVolunteer('a', inTeam))).toEqual(['z', 'a'])
    const forHer = anOrder({ onBehalf: true, beneficiary: { ...anOrder().beneficiary, personId: null } })
    expect(first(forHer, aVolunteer('a', inTeam), known)).toEqual(['a', 'z'])
  })

  test('who has answered the last offers, yes or no, before whose offers ran out', () => {
    const silent = aVolunteer('a', { ...inTeam, unanswered: 1 })
    expect(first(anOrder(), aVolunteer('z', inTeam), silent)).toEqual(['z', 'a'])
    const weights = [0, 1, 4, 9].map(
      (unanswered) => only(aVolunteer('v', { ...inTeam, unanswered })).terms.unanswered,
    )
    expect(weights).toEqual([0, 1, 4, 4].map((counted) => counted * SETTINGS.unansweredWeight))
  })

  test('as the town weighs it', () => {
    const near = aVolunteer('z', { ...inTeam, specialties: ['health'] })
    const able = aVolunteer('a', inTeam, livingIn(OTHER_STATION))
    const settings = {
      ...SETTINGS,
      otherVillageWeight: 0,
      distanceWeightPerKm: 0,
      undeclaredSpecialtyWeight: 500,
    }
    const context = { people: [near, able], teams: TEAMS, atMs: NOW, settings }
    expect(findCandidates(anOrder(), context).candidates.map(({ person }) => person.id)).toEqual(['a', 'z'])
  })

  test('whoever lives nowhere in the town is no nearer for it', () => {
    expect(only(aVolunteer('v', inTeam, livingIn('')), anOrder({ urgent: true })).terms).toMatchObject({
      other_village: SETTINGS.otherVillageWeight,
      distance: 0,
    })
  })

  test('of equals the lower id, so that the same question has the same answer', () => {
    expect(
      look(anOrder(), aVolunteer('b', inTeam), aVolunteer('a', inTeam)).map((each) => each.person.id),
    ).toEqual(['a', 'b'])
  })

  test('an order without a specialty prefers nobody’s', () => {
    const called = anOrder({ specialty: null, fiveMust: 'family_hardship' })
    const pioneers = [aTeam('barbers', { kind: 'party_pioneer', specialties: [] })]
    const people = [aVolunteer('a', { ...inTeam, specialties: ['health'] }), aVolunteer('b', inTeam)]
    const { candidates } = findCandidates(called, { people, teams: pioneers, atMs: NOW, settings: SETTINGS })
    expect(candidates.map((each) => costTerms(each).secondary_specialty)).toEqual([0, 0])
  })
})

test('the cost is the sum of its terms, whole and never negative, and every term has a name in Chinese', () => {
  const candidate = only(
    aVolunteer(
      'v',
      {
        ...inTeam,
        specialties: ['health', 'convenience'],
        lastServedAtMs: NOW - 1,
        minutesThisYear: { year: 2026, minutes: 600 },
        unanswered: 1,
      },
      { ...livingIn(OTHER_STATION), ...busyWith(1) },
    ),
  )
  const terms = Object.values(candidate.terms)
  expect(candidate.cost).toBe(terms.reduce((sum, term) => sum + term, 0))
  expect(terms.every((term) => Number.isInteger(term) && term > 0)).toBe(true)
  expect(Object.keys(candidate.terms).sort()).toEqual(Object.keys(COST_TERMS).sort())
})

describe('why you, in words', () => {
  test('a neighbour who can and has nothing to do', () => {
    expect(only(aVolunteer('v', inTeam)).why).toEqual(['同村', '会理发', '本周还没有任务', '今年时长还少'])
  })

  test('somebody from another village, with the distance', () => {
    expect(only(aVolunteer('v', inTeam, livingIn(OTHER_STATION))).why[0]).toMatch(/^上店村，约\d+公里$/)
  })

  test('a wish has no item: the specialty is named', () => {
    expect(only(aVolunteer('v', inTeam), anOrder({ menuItemCode: null })).why[1]).toBe('特长是便民服务')
  })

  test('a head who set another specialty at review does not praise the skill of the old item', () => {
    const corrected = anOrder({ specialty: 'health' })
    const nurse = aVolunteer('v', { teamIds: ['town'], specialties: ['health'] })
    expect(only(nurse, corrected).why[1]).toBe('特长是健康服务')
  })

  test('who has not declared the specialty is not said to have it', () => {
    expect(only(aVolunteer('v', { ...inTeam, specialties: ['health'] })).why).toEqual([
      '同村',
      '本周还没有任务',
      '今年时长还少',
    ])
  })

  test('what he has in hand, or that he has served this week', () => {
    expect(only(aVolunteer('v', inTeam, busyWith(2))).why[2]).toBe('手上有2个任务')
    expect(only(aVolunteer('v', { ...inTeam, lastServedAtMs: NOW - 1 })).why[2]).toBe('现在没有任务')
  })
})

test('a volunteer reads of himself, others read of him, and his hours are his own and the office’s affair', () => {
  const familiar = { ...inTeam, recentlyServed: [{ personId: REQUESTER_ID, atMs: NOW }] }
  const { why } = only(aVolunteer('v', familiar))
  expect(why).toEqual(['同村', '会理发', '本周还没有任务', '您以前去过这家', '今年时长还少'])
  expect(reasonsToOthers(why, false)).toEqual(['同村', '会理发', '本周还没有任务', '以前去过这家'])
  expect(reasonsToOthers(why, true)).toEqual([
    '同村',
    '会理发',
    '本周还没有任务',
    '以前去过这家',
    '今年时长还少',
  ])
})

test('who is up with the year is not said to have few hours, and who has no village is not said to live in one', () => {
  const ahead = { ...inTeam, minutesThisYear: { year: 2026, minutes: 700 } }
  expect(only(aVolunteer('v', ahead)).why).toEqual(['同村', '会理发', '本周还没有任务'])
  expect(only(aVolunteer('v', ahead, livingIn('')), anOrder({ urgent: true })).why).toEqual([
    '会理发',
    '本周还没有任务',
  ])
})

describe('the team through which he is asked', () => {
  const teamOf = (order: Order, teamIds: readonly string[]) =>
    only(aVolunteer('v', { teamIds }), order).entry.sentBy?.team.id

  test('the village’s own before the town’s', () => {
    expect(teamOf(anOrder(), ['town', 'barbers'])).toBe('barbers')
    expect(teamOf(anOrder(), ['town'])).toBe('town')
  })
})
