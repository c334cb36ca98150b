import { townTeamId, villageTeamId } from '../../../config/demo-town/demo-teams'
import { DEMO_TOWN } from '../../../config/demo-town/demo-town'
import { shanghaiInstant } from '../../../domain/kernel/shanghai-time'
import type { Person } from '../../../domain/people/person'
import type { Team } from '../../../domain/people/team'
import { STATIONS, TOWN } from '../../../domain/town/stations'
import { chance, pick, pickWeighted } from '../engine/draws'
import { type Random, streamOf } from '../engine/random'
import { FIRST_DAY_MS } from './calendar'
import {
  GIVEN_NAMES,
  ORDERED_BY_HELPER,
  SECOND_TEAM_SHARE,
  SURNAMES,
  TOWN_TEAM_SIZES,
  TOWN_TEAM_WEIGHTS,
  VILLAGE_TEAM_SIZES,
  VILLAGE_WEIGHTS,
  VILLAGER_COUNT,
} from './people-table'

export type Villager = { readonly person: Person; readonly ordersThrough: Person | null }

export type SimulatedTown = {
  readonly teams: readonly Team[]
  /** Volunteers, station heads and the coordinator. */
  readonly people: readonly Person[]
  readonly villagers: readonly Villager[]
}

const CREDENTIALS_UNTIL_MS = shanghaiInstant(2040, 1, 1)
const AVERAGE_WEIGHT =
  VILLAGE_WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0) / Math.max(1, VILLAGE_WEIGHTS.length)

/** Groups of a village, each with its houses. */
const GROUPS = 12

const nameOf = (random: Random): string =>
  `${pick(random, SURNAMES)}${pick(random, GIVEN_NAMES)}${chance(random, 0.6) ? pick(random, GIVEN_NAMES) : ''}`

/** Numbers of a block that is never given out. */
const phoneOf = (nth: number): string => `1990001${String(nth).padStart(4, '0')}`

const houseOf = (nth: number): string => `第${1 + (nth % GROUPS)}组 ${1 + Math.floor(nth / GROUPS)} 号`

const person = (id: string, stationId: string, name: string, nth: number): Person => ({
  id,
  townId: TOWN.id,
  contact: { name, phone: phoneOf(nth), stationId, addressText: houseOf(nth) },
  usesApp: true,
  grants: [],
  volunteer: null,
  openTasks: [],
  noticesReadAtMs: FIRST_DAY_MS,
  createdAtMs: FIRST_DAY_MS,
})

const TEAMS = new Map(DEMO_TOWN.teams.map((team) => [team.id, team]))

type Place = { readonly teamId: string; readonly stationId: string; readonly licensed: boolean }

/** Every further place in a team, one line each. */
function places(random: Random): readonly Place[] {
  const inVillages = VILLAGE_WEIGHTS.flatMap(([stationId, weight]) =>
    VILLAGE_TEAM_SIZES.flatMap(({ team, members, licensed }) =>
      Array.from({ length: Math.round((members * weight) / AVERAGE_WEIGHT) }, (_, nth) => ({
        teamId: villageTeamId(stationId, team),
        stationId,
        licensed: nth < licensed,
      })),
    ),
  )
  const inTown = TOWN_TEAM_SIZES.flatMap(({ team, members, licensed }) =>
    Array.from({ length: members }, (_, nth) => ({
      teamId: townTeamId(team),
      stationId: pickWeighted(random, TOWN_TEAM_WEIGHTS),
      licensed: nth < licensed,
    })),
  )
  return [...inVillages, ...inTown]
}

function volunteer(random: Random, { teamId, stationId, licensed }: Place, nth: number): Person {
  const first = TEAMS.get(teamId)
  const neighbors = TEAMS.get(villageTeamId(stationId, 'neighbor'))
  const joins = neighbors && neighbors !== first && chance(random, SECOND_TEAM_SHARE)
  const teams = [first, ...(joins ? [neighbors] : [])].flatMap((team) => team ?? [])
  const specialties = [...new Set(teams.flatMap((team) => team.specialties))]
  const [main] = specialties
  return {
    ...person(`v${String(nth).padStart(4, '0')}`, stationId, nameOf(random), nth),
    volunteer: {
      volunteerNo: `STS-${stationId.slice(-3)}-2027-${String(nth).padStart(5, '0')}`,
      paused: false,
      specialties,
      credentials: licensed && main ? [{ specialty: main, expiresAtMs: CREDENTIALS_UNTIL_MS }] : [],
      teamIds: teams.map((team) => team.id),
      leaderOf: [],
      lastServedAtMs: null,
    },
  }
}

const helperOf = (stationId: string, nth: number): Person => ({
  ...person(`h${stationId.slice(-3)}`, stationId, '帮办员', 8_000 + nth),
  grants: [{ role: 'helper', stationId }],
})

function villagersOf(seed: number): readonly Villager[] {
  const random = streamOf(seed, 'villagers')
  const helpers = new Map(STATIONS.map(({ id }, nth) => [id, helperOf(id, nth)]))
  return Array.from({ length: VILLAGER_COUNT }, (_, nth) => {
    const stationId = pickWeighted(random, VILLAGE_WEIGHTS)
    const villager = person(`u${String(nth).padStart(4, '0')}`, stationId, nameOf(random), 2_000 + nth)
    const helper = chance(random, ORDERED_BY_HELPER) ? (helpers.get(stationId) ?? null) : null
    return { person: villager, ordersThrough: helper }
  })
}

/** The demonstration town with as many volunteers and villagers as a real one. */
export function simulatedTown(seed: number): SimulatedTown {
  const random = streamOf(seed, 'volunteers')
  const further = places(random).map((place, nth) => volunteer(random, place, nth + 1))
  const known = DEMO_TOWN.people.filter((each) => each.volunteer !== null || each.grants.length > 0)
  return { teams: DEMO_TOWN.teams, people: [...known, ...further], villagers: villagersOf(seed) }
}
