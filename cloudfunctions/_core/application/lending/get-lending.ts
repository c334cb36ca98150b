import { ok, refuse } from '../../../../domain/kernel/result'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import { byName } from '../../../../domain/people/by-name'
import { isShared } from '../../../../domain/people/lending'
import { answersForStation, isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Query } from '../../runtime/context'
import { stations } from '../../store/collections'
import { teamsOfTown } from '../dispatch/teams-of-town'

/** Read from the store itself, not from what the instance remembers: who has changed something sees it at once. */
export const getLending: Query<'lending.get'> = async ({ person, townId }, { stationId }) => {
  const mine =
    person && (stationId === null ? isTownCoordinator(person) : answersForStation(person, stationId))
  if (!mine) return refuse('SESSION.NOT_YOUR_STATION')
  const [teams, office] = await Promise.all([
    teamsOfTown(townId),
    stationId === null ? null : stations.find(stationId),
  ])
  return ok({
    stationId,
    borrows: stationId === null ? null : office?.borrows !== false,
    teams: teams
      .filter((team) => team.stationId === stationId && answersForTeam(person, team))
      .map((team) => ({ id: team.id, name: team.name, shared: isShared(team) }))
      .sort((a, b) => byName(a.name, b.name)),
  })
}
