import { dispatchWaiting } from '../../../domain/dispatch/dispatch-waiting'
import { planOffers } from '../../../domain/dispatch/plan-offers'
import { declineOffer } from '../../../domain/order/decline-offer'
import type { Order } from '../../../domain/order/order'
import {
  anAssignment,
  anOrder,
  asVolunteer,
  aTeam,
  aVolunteer,
  HOME_STATION,
  NOW,
  OTHER_STATION,
  SETTINGS,
} from '../../fixtures/builders'
import { taken } from '../support/taken'

const TEAMS = [
  aTeam('own'),
  aTeam('beside', { kind: 'neighbor', specialties: ['neighbor', 'convenience'] }),
  aTeam('lent', { stationId: OTHER_STATION, shareScope: 'town' }),
  aTeam('town', { stationId: null, shareScope: 'town' }),
]
const member = (id: string, teamId: string) => aVolunteer(id, { teamIds: [teamId] })
const OWN = ['own1', 'own2'].map((id) => member(id, 'own'))
const BESIDE = ['beside1', 'beside2'].map((id) => member(id, 'beside'))
const LENT = ['lent1', 'lent2'].map((id) => member(id, 'lent'))
const TOWN = ['town1', 'town2'].map((id) => member(id, 'town'))
type People = readonly ReturnType<typeof aVolunteer>[]

const waiting = (with_: Partial<Order> = {}) => anOrder({ status: 'pending_dispatch', ...with_ })
const contextOf = (people: People, notBorrowing: readonly string[] = []) => ({
  people,
  teams: TEAMS,
  atMs: NOW,
  settings: SETTINGS,
  notBorrowing: new Set(notBorrowing),
})
const asked = (order: Order, people: People, notBorrowing: readonly string[] = []) =>
  planOffers([order], contextOf(people, notBorrowing))[0]?.plan?.picks.map((pick) => pick.volunteerId) ?? []

describe('a wave asks the nearest circle that has somebody', () => {
  test('the village’s own team of that kind before everybody else', () => {
    expect(asked(waiting(), [...TOWN, ...LENT, ...BESIDE, ...OWN])).toEqual(['own1', 'own2'])
  })

  test('then another team of the village that does such work as well', () => {
    expect(asked(waiting(), [...TOWN, ...LENT, ...BESIDE])).toEqual(['beside1', 'beside2'])
  })

  test('then teams that other villages lend', () => {
    expect(asked(waiting(), [...TOWN, ...LENT])).toEqual(['lent1', 'lent2'])
  })

  test('a village that does not borrow goes on to the teams of the town', () => {
    expect(asked(waiting(), [...TOWN, ...LENT], [HOME_STATION])).toEqual(['town1', 'town2'])
  })

  test('what only teams of the town do begins there', () => {
    expect(asked(waiting(), TOWN)).toEqual(['town1', 'town2'])
  })

  test('whoever is in teams of several circles is asked through the nearest', () => {
    const both = aVolunteer('both', { teamIds: ['town', 'beside'] })
    expect(planOffers([waiting()], contextOf([both]))[0]?.plan).toMatchObject({
      team: { id: 'beside' },
      trace: { picked: [{ circle: 'village_team' }] },
    })
  })
})

describe('a farther circle is asked', () => {
  test('for places that the nearer ones cannot fill', () => {
    expect(asked(waiting({ headcount: 3 }), [...TOWN, ...BESIDE, ...OWN])).toEqual([
      'own1',
      'own2',
      'beside1',
      'beside2',
    ])
  })

  test('not for mere reserves', () => {
    expect(asked(waiting(), [...TOWN, ...OWN.slice(0, 1)])).toEqual(['own1'])
  })

  test('when another order of the batch needs the nearer people', () => {
    const late = waiting({ id: 'b', submittedAtMs: NOW, assignments: [anAssignment('town1', 'declined')] })
    const [one = member('own1', 'own')] = OWN
    const plans = planOffers([waiting({ id: 'a' }), late], contextOf([one, member('town1', 'town')]))
    expect(plans.map(({ plan }) => plan?.picks.map((pick) => pick.volunteerId))).toEqual([
      ['town1'],
      ['own1'],
    ])
  })
})

describe('the next wave goes on where the last one stopped', () => {
  const decline = (order: Order) =>
    order.assignments
      .filter((part) => part.status === 'offered')
      .reduce(
        (current, { volunteerId }) =>
          taken(declineOffer(current, volunteerId, { code: 'busy', text: '' }, asVolunteer(volunteerId)))
            .order,
        order,
      )

  test('circle by circle, past the limit of waves, and up to the town when the last has said no', () => {
    const context = contextOf([...TOWN, ...LENT, ...BESIDE, ...OWN])
    const circles: (string | undefined)[] = []
    let order = waiting()
    for (let wave = 0; wave < 5; wave += 1) {
      const [decided] = dispatchWaiting([order], { ...context, settings: { ...SETTINGS, maxWaves: 2 } })
      if (!decided) break
      order = taken(decided.step).order
      if (order.status === 'dispatched') circles.push(order.trace?.picked[0]?.circle)
      order = order.status === 'dispatched' ? decline(order) : order
    }
    expect(circles).toEqual(['own_team', 'village_team', 'lent_team', 'town_team'])
    expect(order.status).toBe('escalated')
  })

  test('within one circle the limit of waves holds', () => {
    const order = waiting({
      wave: SETTINGS.maxWaves,
      assignments: [anAssignment('x', 'declined', { teamId: 'own' })],
    })
    const [decided] = dispatchWaiting([order], contextOf(OWN))
    expect(decided && taken(decided.step).order.status).toBe('escalated')
  })

  test('urgent help goes up to the town at the limit, whoever could still be asked', () => {
    const urgent = waiting({
      urgent: true,
      wave: SETTINGS.maxWaves,
      assignments: [anAssignment('x', 'declined', { teamId: 'own' })],
    })
    const [decided] = dispatchWaiting([urgent], contextOf(TOWN))
    expect(decided && taken(decided.step).order.status).toBe('escalated')
  })
})
