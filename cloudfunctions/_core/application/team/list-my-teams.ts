import { ok, refuse } from '../../../../domain/kernel/result'
import { byName } from '../../../../domain/people/by-name'
import { readableTeams } from '../../../../domain/people/readable-teams'
import { teamIdsOf } from '../../../../domain/people/team-ids-of'
import { isLeader } from '../../../../domain/people/team-membership'
import type { Query } from '../../runtime/context'
import { teamsByIds } from '../../store/people-queries'
import { proposalsOf } from '../../store/team-queries'
import { proposalLine } from './proposal-line'
import { teamLine } from './team-line'

export const listMyTeams: Query<'team.mine'> = async ({ person, townId }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  const [teams, proposals] = await Promise.all([
    teamsByIds(teamIdsOf(person)),
    proposalsOf(townId, person.id),
  ])
  return ok({
    teams: readableTeams(teams)
      .map((team) => ({ ...teamLine(team), leads: isLeader({ team, person }) }))
      .sort((a, b) => Number(b.active) - Number(a.active) || byName(a.name, b.name)),
    proposals: proposals.map(proposalLine),
  })
}
