import type { Person } from './person'
import { answersForStation, isTownCoordinator } from './roles-of'
import type { Team } from './team'

/** The head of its village or the town's coordinator; of a team of the town, the coordinator alone. */
export const answersForTeam = (person: Person, team: Pick<Team, 'townId' | 'stationId'>): boolean =>
  person.townId === team.townId &&
  (team.stationId === null ? isTownCoordinator(person) : answersForStation(person, team.stationId))
