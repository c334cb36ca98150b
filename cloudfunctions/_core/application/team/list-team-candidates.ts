import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import { byName } from '../../../../domain/people/by-name'
import { isActiveVolunteer } from '../../../../domain/people/is-active-volunteer'
import { isAdult } from '../../../../domain/people/is-adult'
import { joiningRefusal } from '../../../../domain/people/may-join'
import type { Person } from '../../../../domain/people/person'
import { answersForStation } from '../../../../domain/people/roles-of'
import type { Team } from '../../../../domain/people/team'
import { teamIdsOf } from '../../../../domain/people/team-ids-of'
import { isMember } from '../../../../domain/people/team-membership'
import type { CheckedInput } from '../../../../types/actions'
import type { Query } from '../../runtime/context'
import { teams } from '../../store/collections'
import { teamsByIds, volunteersOf } from '../../store/people-queries'

const knowsItsWork = (team: Team | null, { volunteer }: Person): number =>
  Number(volunteer?.specialties.some((code) => team?.specialties.includes(code)) ?? false)

async function whoMayJoin(team: Team, volunteers: readonly Person[], nowMs: number) {
  const ids = [...new Set(volunteers.flatMap(teamIdsOf))]
  const known = ids.length > 0 ? await teamsByIds(ids) : []
  const hisTeams = (each: Person) => known.filter(({ id }) => teamIdsOf(each).includes(id))
  return volunteers.filter(
    (each) => !isMember({ team, person: each }) && !joiningRefusal(team, each, hisTeams(each), nowMs),
  )
}

const whoMayLead = (volunteers: readonly Person[], nowMs: number) =>
  volunteers.filter((each) => isActiveVolunteer(each) && isAdult(each.volunteer, nowMs))

type Asked = { readonly person: Person | null; readonly townId: string; readonly nowMs: number }

/** Of another village only those whom it lends are told: who else lives there is nobody's business here. */
async function found(
  { person, townId, nowMs }: Asked,
  { teamId, stationId }: CheckedInput<'team.candidates'>,
): Promise<Result<{ readonly team: Team | null; readonly people: readonly Person[] }>> {
  if (teamId === null) {
    if (!person || !answersForStation(person, stationId)) return refuse('SESSION.NOT_YOUR_STATION')
    return ok({ team: null, people: whoMayLead(await volunteersOf(townId, stationId), nowMs) })
  }
  const [team, volunteers] = await Promise.all([teams.find(teamId), volunteersOf(townId, stationId)])
  if (!person || !team || !answersForTeam(person, team)) return refuse('TEAM.NOT_YOURS')
  return ok({ team, people: await whoMayJoin(team, volunteers, nowMs) })
}

export const listTeamCandidates: Query<'team.candidates'> = async (context, input) => {
  const candidates = await found(context, input)
  if (!candidates.ok) return candidates
  const { team, people } = candidates.value
  return ok({
    volunteers: [...people]
      .sort((a, b) => knowsItsWork(team, b) - knowsItsWork(team, a) || byName(a.contact.name, b.contact.name))
      .map(({ id, contact, volunteer }) => ({
        id,
        name: contact.name,
        stationId: contact.stationId,
        specialties: volunteer?.specialties ?? [],
      })),
  })
}
