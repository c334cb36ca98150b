import type { Person } from '../../../../domain/people/person'
import type { Team } from '../../../../domain/people/team'
import type { CommandContext } from '../../runtime/context'
import { people } from '../../store/collections'
import { leadersOf } from '../../store/people-queries'

/**
 * Who leads a team, each read again in the transaction. The list itself may be older than it; but whoever has changed
 * the leaders since has written the team, so that this transaction collides and begins anew.
 */
export async function leadersAtHand(
  { tx, townId }: Pick<CommandContext, 'tx' | 'townId'>,
  team: Team,
): Promise<readonly Person[]> {
  const found: Person[] = []
  for (const { id } of await leadersOf(townId, team.id)) {
    const leader = await people.findIn(tx, id)
    if (leader) found.push(leader)
  }
  return found
}
