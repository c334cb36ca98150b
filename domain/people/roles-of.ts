import { STATIONS, townOfStation } from '../town/stations'
import type { Grant, Person } from './person'
import type { Role } from './roles'
import { ledTeamIdsOf } from './team-ids-of'

/** Whoever's record names none, or something else in their place, has been given none. */
export const grantsOf = ({ grants }: Pick<Person, 'grants'>): readonly Grant[] =>
  Array.isArray(grants) ? grants.filter((grant) => grant) : []

/** Every role a person has anywhere. Whoever is registered is a villager. */
export function rolesOf(person: Person): readonly Role[] {
  const roles: Role[] = ['villager']
  if (person.volunteer) roles.push('volunteer')
  if (ledTeamIdsOf(person).length > 0) roles.push('team_leader')
  for (const grant of grantsOf(person)) if (!roles.includes(grant.role)) roles.push(grant.role)
  return roles
}

export const headOfStations = (person: Person): readonly string[] =>
  grantsOf(person).flatMap((grant) => (grant.role === 'station_head' ? [grant.stationId] : []))

export const isTownCoordinator = (person: Person): boolean =>
  grantsOf(person).some((grant) => grant.role === 'town_coordinator')

export const isAdmin = (person: Person): boolean => grantsOf(person).some((grant) => grant.role === 'admin')

/** The stations for which he answers: those he heads, or all of his town. */
export const stationsOf = (person: Person): readonly string[] =>
  STATIONS.flatMap(({ id }) => (answersForStation(person, id) ? [id] : []))

/** The head of that station, or the coordinator of the town to which it belongs. */
export const answersForStation = (person: Person, stationId: string): boolean =>
  townOfStation(stationId) === person.townId &&
  (headOfStations(person).includes(stationId) || isTownCoordinator(person))
