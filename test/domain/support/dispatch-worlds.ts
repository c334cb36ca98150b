import fc from 'fast-check'
import type { DispatchContext } from '../../../domain/dispatch/find-candidates'
import { HOUR_MS } from '../../../domain/kernel/shanghai-time'
import type { Order } from '../../../domain/order/order'
import type { Person } from '../../../domain/people/person'
import type { RegistryFacts } from '../../../domain/people/volunteer-statement'
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

const phoneOf = (villager: number): string => `1380000${1000 + villager}`

const orderAt = (at: number): fc.Arbitrary<Order> =>
  fc
    .record({
      stationId: stations,
      specialty: fc.constantFrom('convenience', 'health', 'mediation'),
      headcount: fc.integer({ min: 1, max: 3 }),
      risks: fc.subarray(['heights' as const, 'night' as const]),
      fiveMust: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constant('dispute' as const)),
      ageHours: fc.nat({ max: 2 }),
      accepted: fc.boolean(),
      declined: fc.option(fc.nat({ max: 11 }), { nil: null }),
    })
    .map(({ ageHours, accepted, declined, ...rest }) =>
      anOrder({
        ...rest,
        id: `o${at}`,
        requesterId: `villager${at}`,
        beneficiary: { personId: `villager${at}`, name: '张桂兰', phone: phoneOf(at), addressText: '' },
        status: 'pending_dispatch',
        submittedAtMs: NOW - ageHours * HOUR_MS,
        assignments: [
          ...(accepted && rest.headcount > 1 ? [anAssignment('x', 'accepted')] : []),
          ...(declined === null ? [] : [anAssignment(`v${declined}`, 'declined')]),
        ],
      }),
    )

const GUARDIAN = { name: '柳长根', relation: 'father', phone: '13800008001', consentAtMs: NOW } as const

/** Most have set no limits; some are young, have time at other days only, or no insurance. */
const registries: fc.Arbitrary<RegistryFacts> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.record(
    {
      birthMonth: fc.constantFrom('1970-01', '2009-06', '2012-03', '2020-01'),
      freeTimes: fc.constantFrom([], ['tue_morning' as const], ['sun_evening' as const]),
      willing: fc.constantFrom('own_village' as const, 'neighbouring' as const, 'whole_town' as const),
      insurances: fc.constantFrom([], [{ recordId: 'r1', expiresAtMs: NOW + HOUR_MS }]),
      guardian: fc.constantFrom(
        { ...GUARDIAN, confirmed: null },
        { ...GUARDIAN, confirmed: { by: 'head', atMs: NOW } },
      ),
    },
    { requiredKeys: [] },
  ),
)

const volunteerAt = (at: number): fc.Arbitrary<Person> =>
  fc
    .record({
      stationId: stations,
      teamIds: fc.subarray(TEAMS.map((team) => team.id)),
      specialties: fc.shuffledSubarray(['convenience' as const, 'health' as const, 'mediation' as const]),
      paused: fc.integer({ max: 5, min: 0 }).map((each) => each === 0),
      tasks: fc.nat({ max: 3 }),
      startHours: fc.constantFrom(24, 100),
      livesWith: fc.nat({ max: 15 }),
      served: fc.subarray([0, 1, 2, 3, 4, 5]),
      registry: registries,
    })
    .map(({ stationId, tasks, startHours, livesWith, served, registry, ...profile }) => {
      const recentlyServed = served.map((nth) => ({ personId: `villager${nth}`, atMs: NOW }))
      const { contact } = livingIn(stationId)
      return aVolunteer(
        `v${at}`,
        { ...profile, ...registry, recentlyServed },
        {
          contact: { ...contact, phone: livesWith < 6 ? phoneOf(livesWith) : `1390000${1000 + at}` },
          openTasks: Array.from({ length: tasks }, (_, nth) => ({
            orderId: `t${nth}`,
            title: '采茶',
            fromMs: NOW + (startHours + 4 * nth) * HOUR_MS,
            toMs: NOW + (startHours + 4 * nth + 4) * HOUR_MS,
            durationMinutes: 240,
            inside: false,
          })),
        },
      )
    })

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
