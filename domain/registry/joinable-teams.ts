import { isAdult } from '../people/is-adult'
import { isForAdults } from '../people/may-join'
import type { Person } from '../people/person'
import { readableTeams } from '../people/readable-teams'
import type { Team } from '../people/team'
import type { VolunteerApplication } from './volunteer-application'

type Applied = Pick<VolunteerApplication, 'townId' | 'stationId' | 'statement'>

/** The teams a station may put an applicant into: its own and those of the town; rescue only once he is eighteen. */
export function joinableTeams(
  { townId, stationId, statement }: Applied,
  { volunteer }: Pick<Person, 'volunteer'>,
  teams: readonly Team[],
  atMs: number,
): readonly Team[] {
  const adult = isAdult(statement ?? volunteer, atMs)
  return readableTeams(teams).filter(
    (team) =>
      team.townId === townId &&
      team.active &&
      (team.stationId === null || team.stationId === stationId) &&
      (adult || !isForAdults(team)),
  )
}
