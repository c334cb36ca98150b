import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import { byName } from '../../../../domain/people/by-name'
import { isShared } from '../../../../domain/people/lending'
import { isLeader } from '../../../../domain/people/team-membership'
import type { Query } from '../../runtime/context'
import { teams } from '../../store/collections'
import { membersOf } from '../../store/people-queries'
import { teamLine } from './team-line'

export const getTeam: Query<'team.get'> = async ({ person, townId }, { teamId }) => {
  const [team, members] = await Promise.all([teams.find(teamId), membersOf(townId, [teamId])])
  if (!person || !team || !answersForTeam(person, team)) return refuse('TEAM.NOT_YOURS')
  const { specialties, sponsor = null, version = 0, closed } = team
  return ok({
    ...teamLine(team),
    specialties,
    sponsor,
    shared: isShared(team),
    version,
    closed: closed ? { atMs: closed.atMs, reason: closed.reason } : null,
    members: members
      .map((each) => ({
        id: each.id,
        name: each.contact.name,
        stationId: each.contact.stationId,
        leads: isLeader({ team, person: each }),
        paused: each.volunteer?.paused ?? false,
        specialties: each.volunteer?.specialties ?? [],
      }))
      .sort((a, b) => Number(b.leads) - Number(a.leads) || byName(a.name, b.name)),
  })
}
