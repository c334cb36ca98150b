import { type Refused, refuse } from '../kernel/result'
import { isActiveVolunteer } from './is-active-volunteer'
import { isAdult } from './is-adult'
import { isShared } from './lending'
import type { Person } from './person'
import type { Team } from './team'

/** His own village lends one of his teams to others: he already goes there. */
const isLent = ({ contact }: Person, hisTeams: readonly Team[]): boolean =>
  hisTeams.some((team) => team.active && team.stationId === contact.stationId && isShared(team))

/** A volunteer belongs to teams of his village and of the town, and to another village's where his own lends him. */
const livesNear = (team: Team, person: Person, hisTeams: readonly Team[]): boolean =>
  person.townId === team.townId &&
  (team.stationId === null || team.stationId === person.contact.stationId || isLent(person, hisTeams))

/** Nobody under eighteen is organised into rescue (provincial rules on volunteers). */
export const isForAdults = ({ kind, specialties }: Pick<Team, 'kind' | 'specialties'>): boolean =>
  kind === 'emergency' || specialties.includes('emergency')

/** What keeps somebody out of a team; null: nothing. TEAM.NOT_A_VOLUNTEER, TEAM.OTHER_VILLAGE or TEAM.ADULTS_ONLY. */
export function joiningRefusal(
  team: Team,
  person: Person,
  hisTeams: readonly Team[],
  atMs: number,
): Refused | null {
  const { name } = person.contact
  if (!isActiveVolunteer(person)) return refuse('TEAM.NOT_A_VOLUNTEER')
  if (!livesNear(team, person, hisTeams)) return refuse('TEAM.OTHER_VILLAGE', { name })
  return isForAdults(team) && !isAdult(person.volunteer, atMs) ? refuse('TEAM.ADULTS_ONLY', { name }) : null
}
