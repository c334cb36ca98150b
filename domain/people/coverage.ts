import type { LngLat } from '../kernel/geo'
import { distanceMeters } from '../kernel/geo'
import type { SpecialtyCode } from '../service/specialties'
import { findStation } from '../town/stations'
import { byName } from './by-name'
import { isReadableProfile } from './is-readable-person'
import { isShared } from './lending'
import type { Person } from './person'
import type { Team } from './team'
import { teamIdsOf } from './team-ids-of'

/** 上政字〔2020〕45号, part 3: five teams of the town at least, and one of each of these kinds. */
export const TOWN_TEAMS = 5
export const TOWN_KINDS = [
  'propaganda',
  'skills',
  'care',
  'culture',
  'health',
] as const satisfies SpecialtyCode[]

/** The same of every village: its teams together cover (「涵盖」) these. */
export const VILLAGE_SPECIALTIES = [
  'customs',
  'environment',
  'neighbor',
  'mediation',
] as const satisfies SpecialtyCode[]

/** More names help nobody to begin asking. */
const MOST_NAMED = 10

/** Something that is missing, and who could fill it: people who have learnt it, by name, and teams that come from elsewhere. */
export type Gap = {
  readonly specialty: SpecialtyCode
  readonly volunteers: readonly Person[]
  readonly lenders: readonly Team[]
  /** Own teams that are meant to do it, and have nobody active who may. */
  readonly unable: readonly Team[]
}

export type Coverage = {
  /** Active teams with at least one active member. */
  readonly teams: number
  /** How many more there must be; a village needs no number. */
  readonly teamsMissing: number
  readonly gaps: readonly Gap[]
  /** Teams that do not count, because nobody active is in them. */
  readonly idle: readonly Team[]
}

type Known = { readonly teams: readonly Team[]; readonly people: readonly Person[] }

const isActive = ({ volunteer }: Person): boolean =>
  isReadableProfile(volunteer) && volunteer?.paused === false

type Sorted = {
  readonly counting: readonly Team[]
  readonly idle: readonly Team[]
  /** It is meant to, and somebody active in it may: a name alone covers nothing. */
  readonly does: (team: Team, specialty: SpecialtyCode) => boolean
}

/** Active teams, by whether somebody active is in them, and by what those may do. */
function sorted({ teams, people }: Known): Sorted {
  const skills = new Map<string, Set<SpecialtyCode>>()
  for (const person of people.filter(isActive))
    for (const teamId of teamIdsOf(person)) {
      const known = skills.get(teamId) ?? new Set()
      for (const code of person.volunteer?.specialties ?? []) known.add(code)
      skills.set(teamId, known)
    }
  const active = teams.filter((team) => team.active)
  return {
    counting: active.filter(({ id }) => skills.has(id)),
    idle: active.filter(({ id }) => !skills.has(id)),
    does: ({ id, specialties }, code) => specialties.includes(code) && (skills.get(id)?.has(code) ?? false),
  }
}

const able = (people: readonly Person[], specialty: SpecialtyCode): readonly Person[] =>
  people
    .filter((person) => isActive(person) && person.volunteer?.specialties.includes(specialty))
    .sort((a, b) => byName(a.contact.name, b.contact.name))
    .slice(0, MOST_NAMED)

/** SR-85. A kind is missing when no team of the town that counts is of it and does it. */
export function townCoverage(known: Known): Coverage {
  const { counting, idle, does } = sorted(known)
  const ofTown = counting.filter(({ stationId }) => stationId === null)
  return {
    teams: ofTown.length,
    teamsMissing: Math.max(0, TOWN_TEAMS - ofTown.length),
    gaps: TOWN_KINDS.filter((kind) => !ofTown.some((team) => team.kind === kind && does(team, kind))).map(
      (specialty) => ({
        specialty,
        volunteers: able(known.people, specialty),
        lenders: [],
        unable: ofTown.filter(({ kind }) => kind === specialty),
      }),
    ),
    idle: idle.filter(({ stationId }) => stationId === null),
  }
}

const FAR_AWAY: LngLat = { lng: 0, lat: 0 }
const placeOf = (stationId: string | null): LngLat =>
  (stationId === null ? null : findStation(stationId)?.position) ?? FAR_AWAY

/** SR-86. `borrows`: whether the village lets others' teams come; the town's come anyway, after the nearest villages'. */
export function villageCoverage(stationId: string, known: Known, borrows: boolean): Coverage {
  const { counting, idle, does } = sorted(known)
  const own = counting.filter((team) => team.stationId === stationId)
  const far = (team: Team) => distanceMeters(placeOf(stationId), placeOf(team.stationId))
  const lent = counting
    .filter((team) => team.stationId !== stationId && isShared(team) && (borrows || team.stationId === null))
    .sort((a, b) => far(a) - far(b))
  const villagers = known.people.filter(({ contact }) => contact.stationId === stationId)
  return {
    teams: own.length,
    teamsMissing: 0,
    gaps: VILLAGE_SPECIALTIES.filter((specialty) => !own.some((team) => does(team, specialty))).map(
      (specialty) => ({
        specialty,
        volunteers: able(villagers, specialty),
        lenders: lent.filter((team) => does(team, specialty)).slice(0, MOST_NAMED),
        unable: own.filter((team) => team.specialties.includes(specialty)),
      }),
    ),
    idle: idle.filter((team) => team.stationId === stationId),
  }
}
