import { isShared } from './lending'
import type { Person } from './person'
import type { Team } from './team'

/** His own village lends one of his teams to others: he already goes there. */
const isLent = ({ contact }: Person, hisTeams: readonly Team[]): boolean =>
  hisTeams.some((team) => team.active && team.stationId === contact.stationId && isShared(team))

/** A volunteer belongs to teams of his village and of the town, and to another village's where his own lends him. */
export const mayJoin = (team: Team, person: Person, hisTeams: readonly Team[]): boolean =>
  person.townId === team.townId &&
  (team.stationId === null || team.stationId === person.contact.stationId || isLent(person, hisTeams))
