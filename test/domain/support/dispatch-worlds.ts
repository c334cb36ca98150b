import fc from 'fast-check'
import type { DispatchContext } from '../../../domain/dispatch/find-candidates'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { Order } from '../../../domain/order/order'
import type { Person } from '../../../domain/people/person'
import {
  anAssignment,
  anOrder,
  aTeam,
  aVolunteer,
  HOME_STATION,
  livingIn,
  NOW,
  OTHER_STATION,
  SETTINGS,
} from '../../fixtures/builders'

export type DispatchWorld = DispatchContext & { readonly orders: readonly Order[] }

const TEAMS = [
  aTeam('barbers'),
  aTeam('barbers-abroad', { stationId: OTHER_STATION, shareScope: 'town' }),
  aTeam('nurses', { stationId: null, kind: 'health', specialties: ['health'] }),
  aTeam('elders', { kind: 'mediation', specialties: ['mediation', 'neighbor'] }),
]

const stations = fc.constantFrom(HOME_STATION, OTHER_STATION, '341525111200')

const orderAt = (at: number): fc.Arbitrary<Order> =>
  fc
    .record({
      stationId: stations,
      specialty: fc.constantFrom('convenience', 'health', 'mediation'),
      headcount: fc.integer({ min: 1, max: 3 }),
      fiveMust: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constant('dispute' as const)),
      ageHours: fc.nat({ max: 2 }),
      accepted: fc.boolean(),
    })
    .map(({ ageHours, accepted, ...rest }) =>
      anOrder({
        ...rest,
        id: `o${at}`,
        requesterId: `villager${at}`,
        status: 'pending_dispatch',
        submittedAtMs: NOW - ageHours * HOUR_MS,
        assignments: accepted && rest.headcount > 1 ? [anAssignment('v0', 'accepted')] : [],
      }),
    )

const volunteerAt = (at: number): fc.Arbitrary<Person> =>
  fc
    .record({
      stationId: stations,
      teamIds: fc.subarray(TEAMS.map((team) => team.id)),
      specialties: fc.shuffledSubarray(['convenience' as const, 'health' as const, 'mediation' as const]),
      paused: fc.integer({ max: 5, min: 0 }).map((each) => each === 0),
      tasks: fc.nat({ max: 3 }),
    })
    .map(({ stationId, tasks, ...profile }) =>
      aVolunteer(`v${at}`, profile, {
        ...livingIn(stationId),
        openTasks: Array.from({ length: tasks }, (_, nth) => ({
          orderId: `t${nth}`,
          title: '采茶',
          fromMs: NOW + (100 + nth) * HOUR_MS,
          toMs: NOW + (101 + nth) * HOUR_MS,
          durationMinutes: 60,
          inside: false,
        })),
      }),
    )

const listOf = <T>(most: number, at: (at: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.nat({ max: most }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, nth) => at(nth))))

/** Some waiting orders and some volunteers of three villages, in four teams. */
export const dispatchWorlds: fc.Arbitrary<DispatchWorld> = fc.record({
  orders: listOf(6, orderAt),
  people: listOf(12, volunteerAt),
  teams: fc.constant(TEAMS),
  atMs: fc.constant(NOW),
  settings: fc.constant(SETTINGS),
})
