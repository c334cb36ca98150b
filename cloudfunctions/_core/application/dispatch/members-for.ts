import { servingTeamIdsFor, teamIdsFor } from '../../../../domain/dispatch/team-ids-for'
import type { Order } from '../../../../domain/order/order'
import type { Person } from '../../../../domain/people/person'
import type { Team } from '../../../../domain/people/team'
import { fewMembersOf, membersOf } from '../../store/people-queries'

/**
 * The members of all teams whose work these orders are, so that the trace also counts whom a village keeps to itself.
 * Where they are thousands, only those who may be sent.
 */
export async function membersFor(
  townId: string,
  orders: readonly Order[],
  teams: readonly Team[],
  notBorrowing: ReadonlySet<string>,
): Promise<readonly Person[]> {
  const fitting = teamIdsFor(orders, teams)
  if (fitting.length === 0) return []
  const few = await fewMembersOf(townId, fitting)
  if (few) return few
  const serving = servingTeamIdsFor(orders, teams, notBorrowing)
  return serving.length === 0 ? [] : membersOf(townId, serving)
}
