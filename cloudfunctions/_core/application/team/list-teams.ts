import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import { byName } from '../../../../domain/people/by-name'
import { isShared } from '../../../../domain/people/lending'
import { readableTeams } from '../../../../domain/people/readable-teams'
import { isLeader, isMember } from '../../../../domain/people/team-membership'
import type { Query } from '../../runtime/context'
import { membersOf, teamsAt } from '../../store/people-queries'
import { pendingProposals } from '../../store/team-queries'
import { proposalLine } from './proposal-line'
import { teamLine } from './team-line'

export const listTeams: Query<'team.list'> = async ({ person, townId }, { stationId }) => {
  if (!person || !answersForTeam(person, { townId, stationId })) return refuse('SESSION.NOT_YOUR_STATION')
  const [all, proposals] = await Promise.all([
    teamsAt(townId, stationId),
    pendingProposals(townId, stationId),
  ])
  const teams = readableTeams(all)
  const people =
    teams.length > 0
      ? await membersOf(
          townId,
          teams.map(({ id }) => id),
        )
      : []
  return ok({
    teams: teams
      .map((team) => ({
        ...teamLine(team),
        members: people.filter((each) => isMember({ team, person: each })).length,
        leaders: people.flatMap((each) => (isLeader({ team, person: each }) ? [each.contact.name] : [])),
        shared: isShared(team),
      }))
      .sort((a, b) => Number(b.active) - Number(a.active) || byName(a.name, b.name)),
    proposals: proposals.map((proposal) => ({
      ...proposalLine(proposal),
      proposer: proposal.proposerName,
      own: proposal.proposerId === person.id,
    })),
  })
}
