import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import { byName } from '../../../../domain/people/by-name'
import { mayJoin } from '../../../../domain/people/may-join'
import type { Person } from '../../../../domain/people/person'
import type { Team } from '../../../../domain/people/team'
import { teamIdsOf } from '../../../../domain/people/team-ids-of'
import { isMember } from '../../../../domain/people/team-membership'
import type { Query } from '../../runtime/context'
import { teams } from '../../store/collections'
import { teamsByIds, volunteersOf } from '../../store/people-queries'

const knowsItsWork = (team: Team, { volunteer }: Person): boolean =>
  volunteer?.specialties.some((code) => team.specialties.includes(code)) ?? false

/** Of another village only those whom it lends are told: who else lives there is nobody's business here. */
export const listTeamCandidates: Query<'team.candidates'> = async (
  { person, townId },
  { teamId, stationId },
) => {
  const [team, volunteers] = await Promise.all([teams.find(teamId), volunteersOf(townId, stationId)])
  if (!person || !team || !answersForTeam(person, team)) return refuse('TEAM.NOT_YOURS')
  const ids = [...new Set(volunteers.flatMap(teamIdsOf))]
  const known = ids.length > 0 ? await teamsByIds(ids) : []
  const hisTeams = (each: Person) => known.filter(({ id }) => teamIdsOf(each).includes(id))
  const able = volunteers.filter(
    (each) => !isMember({ team, person: each }) && mayJoin(team, each, hisTeams(each)),
  )
  return ok({
    volunteers: able
      .sort(
        (a, b) =>
          Number(knowsItsWork(team, b)) - Number(knowsItsWork(team, a)) ||
          byName(a.contact.name, b.contact.name),
      )
      .map(({ id, contact, volunteer }) => ({
        id,
        name: contact.name,
        stationId: contact.stationId,
        specialties: volunteer?.specialties ?? [],
      })),
  })
}
