import { readableTeams } from '../../../../domain/people/readable-teams'
import type { Team } from '../../../../domain/people/team'
import { logFailure } from '../../runtime/log-failure'
import { activeTeams } from '../../store/people-queries'

/** The active teams of a town. One whose record makes no sense is named in the log and otherwise as if it were not there. */
export async function teamsOfTown(townId: string): Promise<readonly Team[]> {
  const teams = await activeTeams(townId)
  const readable = readableTeams(teams)
  for (const team of teams)
    if (!readable.includes(team))
      logFailure(team.id, 'dispatch.teams', new Error('the record of this team is damaged'))
  return readable
}
