import { answersForPlace } from './answers-for-place'
import type { Person } from './person'
import type { Team } from './team'

/** The head of its village or the town's coordinator; of a team of the town, the coordinator alone. */
export const answersForTeam = (person: Person, team: Pick<Team, 'townId' | 'stationId'>): boolean =>
  person.townId === team.townId && answersForPlace(person, team.stationId)
