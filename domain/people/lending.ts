import type { Person } from './person'
import { answersForStation, isTownCoordinator } from './roles-of'
import type { Team } from './team'

/** Whether a team may be sent where it is not at home. */
export const isShared = ({ stationId, shareScope }: Team): boolean =>
  stationId === null ? shareScope !== 'village' : shareScope === 'town'

export const withSharing = (team: Team, shared: boolean): Team => ({
  ...team,
  shareScope: shared ? 'town' : 'village',
})

/** Who says so: the head of its village or the town's coordinator; of a team of the town, the coordinator alone. */
export const maySetSharing = (person: Person, team: Team): boolean =>
  person.townId === team.townId &&
  (team.stationId === null ? isTownCoordinator(person) : answersForStation(person, team.stationId))
