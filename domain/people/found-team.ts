import type { Result } from '../kernel/result'
import type { Person } from './person'
import type { Team } from './team'
import { addMember, type Membership, setLeader } from './team-membership'

type Founded = Required<
  Pick<Team, 'id' | 'townId' | 'stationId' | 'name' | 'kind' | 'specialties' | 'brand' | 'sponsor'>
>

/** A new team, kept to its village until its head lends it, with its first leader. Errors: those of `addMember` and `setLeader`. */
export function foundTeam(
  founded: Founded,
  leader: Person,
  hisTeams: readonly Team[],
  atMs: number,
): Result<Membership> {
  const team: Team = { ...founded, active: true, shareScope: founded.stationId === null ? 'town' : 'village' }
  const joined = addMember({ team, person: leader }, hisTeams, atMs)
  return joined.ok ? setLeader(joined.value, true, [], atMs) : joined
}
