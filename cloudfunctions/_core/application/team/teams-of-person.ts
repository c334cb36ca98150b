import type { Person } from '../../../../domain/people/person'
import type { Team } from '../../../../domain/people/team'
import { teamIdsOf } from '../../../../domain/people/team-ids-of'
import { teams } from '../../store/collections'
import type { Transaction } from '../../store/transact'

/** The teams to which somebody belongs, as the transaction sees them. */
export async function teamsOfPerson(tx: Transaction, person: Person): Promise<readonly Team[]> {
  const found: Team[] = []
  for (const id of teamIdsOf(person)) {
    const team = await teams.findIn(tx, id)
    if (team) found.push(team)
  }
  return found
}
