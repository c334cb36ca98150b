import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { answersForTeam } from '../../../../domain/people/answers-for-team'
import type { Person } from '../../../../domain/people/person'
import type { Team } from '../../../../domain/people/team'
import type { CommandContext } from '../../runtime/context'
import { people, teams } from '../../store/collections'

/** A team that the caller looks after. Errors: TEAM.NOT_YOURS. */
export async function teamAtHand(
  { tx, person }: Pick<CommandContext, 'tx' | 'person'>,
  teamId: string,
): Promise<Result<{ readonly team: Team; readonly office: Person }>> {
  const team = await teams.findIn(tx, teamId)
  if (!person || !team || !answersForTeam(person, team)) return refuse('TEAM.NOT_YOURS')
  return ok({ team, office: person })
}

/** Somebody of the same town by his id, as the transaction sees him; the caller is known already. */
export async function personAtHand(
  { tx, person, townId }: Pick<CommandContext, 'tx' | 'person' | 'townId'>,
  id: string,
): Promise<Person | null> {
  const found = person?.id === id ? person : await people.findIn(tx, id)
  return found?.townId === townId ? found : null
}
