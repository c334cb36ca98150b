import { findStation } from '../town/stations'
import type { Person } from './person'
import type { Role } from './roles'

/** Every role a person has anywhere. Whoever is registered is a villager. */
export function rolesOf(person: Person): readonly Role[] {
  const roles: Role[] = ['villager']
  if (person.volunteer) roles.push('volunteer')
  if (person.volunteer && person.volunteer.leaderOf.length > 0) roles.push('team_leader')
  for (const grant of person.grants) if (!roles.includes(grant.role)) roles.push(grant.role)
  return roles
}

export const headOfStations = (person: Person): readonly string[] =>
  person.grants.flatMap((grant) => (grant.role === 'station_head' ? [grant.stationId] : []))

export const isTownCoordinator = (person: Person): boolean =>
  person.grants.some((grant) => grant.role === 'town_coordinator')

/** The head of that station, or the town's coordinator for any of its stations. */
export const answersForStation = (person: Person, stationId: string): boolean =>
  headOfStations(person).includes(stationId) || (isTownCoordinator(person) && findStation(stationId) !== null)
