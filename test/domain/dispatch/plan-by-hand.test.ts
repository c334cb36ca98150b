import { planByHand } from '../../../domain/dispatch/plan-by-hand'
import type { HandChoice } from '../../../domain/dispatch/search-by-hand'
import { DAY_MS, HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { OfferPlan } from '../../../domain/order/offer-order'
import type { Order } from '../../../domain/order/order'
import {
  anAssignment,
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
import { refusalOf } from '../support/refusal-of'
import { taken } from '../support/taken'

const TEAMS = [
  aTeam('barbers'),
  aTeam('nurses', { kind: 'health', specialties: ['health'] }),
  aTeam('abroad', { stationId: OTHER_STATION }),
  aTeam('shared', { stationId: OTHER_STATION, shareScope: 'town' }),
]
const inTeam = (id: string, teamId: string, profile: Partial<Volunteer['volunteer']> = {}) =>
  aVolunteer(id, { teamIds: [teamId], ...profile }, teamId === 'barbers' ? {} : livingIn(OTHER_STATION))

const waiting = (with_: Partial<Order> = {}) => anOrder({ status: 'pending_dispatch', ...with_ })

type Setting = { readonly mayLend?: boolean; readonly maxOffersPerOrder?: number }

function choose(order: Order, choice: HandChoice, people: readonly Volunteer[], setting: Setting = {}) {
  const { mayLend = false, maxOffersPerOrder = SETTINGS.maxOffersPerOrder } = setting
  const settings = { ...SETTINGS, maxOffersPerOrder }
  return planByHand(order, choice, { people, teams: TEAMS, atMs: NOW, settings, mayLend })
}

const named = (...volunteerIds: readonly string[]): HandChoice => ({ volunteerIds })
const asked = (plan: OfferPlan) => plan.picks.map((pick) => pick.volunteerId)

describe('a person who dispatches by hand', () => {
  const people = [inTeam('v1', 'barbers'), inTeam('v2', 'barbers'), inTeam('n1', 'nurses')]

  test('asks exactly whom he named, cheapest first', () => {
    expect(asked(taken(choose(waiting(), named('v2', 'v1'), people)))).toEqual(['v1', 'v2'])
  })

  test('may ask somebody whose team does other work', () => {
    expect(asked(taken(choose(waiting(), named('n1'), people)))).toEqual(['n1'])
  })

  test('may ask again who said no, let it pass, or was taken back', () => {
    const assignments = [anAssignment('v1', 'declined'), anAssignment('v2', 'expired')]
    expect(asked(taken(choose(waiting({ assignments }), named('v1', 'v2'), people)))).toEqual(['v1', 'v2'])
  })

  test('may ask somebody without the app, whom he rings', () => {
    const rung = aVolunteer('v3', { teamIds: ['barbers'] }, { usesApp: false })
    expect(asked(taken(choose(waiting(), named('v3'), [...people, rung])))).toEqual(['v3'])
  })

  test('is seen as the one who chose', () => {
    expect(taken(choose(waiting(), named('v1'), people))).toMatchObject({
      team: { id: 'barbers' },
      trace: { by: 'hand', wave: 1, pool: 1 },
    })
  })

  test('asks a team like one wave of it', () => {
    const five = ['v1', 'v2', 'v3', 'v4', 'v5'].map((id) => inTeam(id, 'barbers'))
    expect(asked(taken(choose(waiting(), { teamId: 'barbers' }, five)))).toEqual(['v1', 'v2', 'v3'])
  })

  test('never asks more people for one order than the town allows', () => {
    const five = ['v1', 'v2', 'v3', 'v4', 'v5'].map((id) => inTeam(id, 'barbers'))
    const order = waiting({ assignments: [anAssignment('x', 'declined')] })
    const plan = choose(order, named('v1', 'v2', 'v3', 'v4'), five, { maxOffersPerOrder: 4 })
    expect(plan).toMatchObject({
      refusal: {
        code: 'ORDER.NOT_ALL_TO_OFFER',
        details: { why: expect.stringMatching(/问的人已经够多）$/) },
      },
    })
    const fitting = choose(order, named('v1', 'v2', 'v3'), five, { maxOffersPerOrder: 4 })
    expect(asked(taken(fitting))).toEqual(['v1', 'v2', 'v3'])
  })
})

describe('whoever is named is asked, or the person who named him reads why not', () => {
  test('nobody is left out without a word, and then nobody is asked', () => {
    const people = [
      inTeam('v1', 'barbers'),
      inTeam('v2', 'barbers', { paused: true }),
      inTeam('v3', 'barbers'),
      inTeam('a1', 'abroad'),
    ]
    const assignments = [anAssignment('v3', 'accepted')]
    const order = waiting({ headcount: 2, assignments })
    const nameOf = (id: string) => people.find((each) => each.id === id)?.contact.name
    expect(choose(order, named('v1', 'v2', 'v3', 'a1', 'nobody'), people)).toEqual({
      ok: false,
      refusal: {
        code: 'ORDER.NOT_ALL_TO_OFFER',
        details: {
          why: `${nameOf('v2')}（暂停接单）、${nameOf('v3')}（已经接了这一单，或者已经去过）、2 人不在能派的队伍里`,
        },
      },
    })
    expect(asked(taken(choose(order, named('v1'), people)))).toEqual(['v1'])
  })

  test('of a team that was chosen, those are asked who can come', () => {
    const people = [inTeam('v1', 'barbers'), inTeam('v2', 'barbers', { paused: true })]
    expect(asked(taken(choose(waiting(), { teamId: 'barbers' }, people)))).toEqual(['v1'])
  })
})

describe('lending between villages', () => {
  const abroad = [inTeam('a1', 'abroad'), inTeam('s1', 'shared')]

  test('a head reaches the teams that another village shares, not those that it keeps', () => {
    expect(asked(taken(choose(waiting(), named('s1'), abroad)))).toEqual(['s1'])
    expect(refusalOf(choose(waiting(), named('a1', 's1'), abroad))).toBe('ORDER.NOT_ALL_TO_OFFER')
    expect(refusalOf(choose(waiting(), { teamId: 'abroad' }, abroad))).toBe('ORDER.NOBODY_TO_OFFER')
  })

  test('the town lends any team', () => {
    expect(asked(taken(choose(waiting(), named('a1', 's1'), abroad, { mayLend: true })))).toEqual([
      'a1',
      's1',
    ])
    expect(asked(taken(choose(waiting(), { teamId: 'abroad' }, abroad, { mayLend: true })))).toEqual(['a1'])
  })

  test('nobody reaches a volunteer who is in no team', () => {
    const alone = aVolunteer('v9')
    expect(refusalOf(choose(waiting(), named('v9'), [alone], { mayLend: true }))).toBe(
      'ORDER.NOBODY_TO_OFFER',
    )
  })
})

describe('a person who dispatches by hand does not overrule', () => {
  const task = (days: number) => ({
    orderId: `t${days}`,
    title: '采茶',
    fromMs: NOW + days * DAY_MS,
    toMs: NOW + days * DAY_MS + 4 * HOUR_MS,
    durationMinutes: 240,
    inside: false,
  })
  const cases: readonly [string, Volunteer, Partial<Order>, string][] = [
    ['a pause', inTeam('v1', 'barbers', { paused: true }), {}, '暂停接单'],
    ['a missing credential', inTeam('v1', 'barbers'), { credential: true }, '没有需要的资质'],
    [
      'full hands',
      { ...inTeam('v1', 'barbers'), openTasks: [task(5), task(6), task(7)] },
      {},
      '手上任务已满',
    ],
    ['another task at that time', { ...inTeam('v1', 'barbers'), openTasks: [task(1)] }, {}, '时间有冲突'],
    ['that nobody serves himself', inTeam(REQUESTER_ID, 'barbers'), {}, '就是点单人或被服务的人'],
  ]
  test.each(cases)('%s', (_what, volunteer, with_, why) => {
    for (const mayLend of [false, true])
      expect(choose(waiting(with_), named(volunteer.id), [volunteer], { mayLend })).toEqual({
        ok: false,
        refusal: {
          code: 'ORDER.NOBODY_TO_OFFER',
          details: { why: `${volunteer.contact.name}（${why}）` },
        },
      })
  })

  test('who has served or did not come is not asked again with his team; who did not come may be named', () => {
    const order = waiting({ assignments: [anAssignment('v1', 'voided'), anAssignment('v2', 'no_show')] })
    const people = [inTeam('v1', 'barbers'), inTeam('v2', 'barbers'), inTeam('v3', 'barbers')]
    expect(asked(taken(choose(order, { teamId: 'barbers' }, people)))).toEqual(['v3'])
    expect(asked(taken(choose(order, named('v2'), people)))).toEqual(['v2'])
    expect(refusalOf(choose(order, named('v1'), people))).toBe('ORDER.NOBODY_TO_OFFER')
  })

  test.each(['accepted', 'checked_in', 'checked_out'] as const)(
    'who holds a place already (%s)',
    (status) => {
      const order = waiting({ headcount: 2, assignments: [anAssignment('v1', status)] })
      const people = [inTeam('v1', 'barbers'), inTeam('v2', 'barbers')]
      expect(asked(taken(choose(order, { teamId: 'barbers' }, people)))).toEqual(['v2'])
      expect(refusalOf(choose(order, named('v1'), people))).toBe('ORDER.NOBODY_TO_OFFER')
    },
  )
})
