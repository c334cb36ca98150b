import type { Order } from '../order/order'
import type { Team } from '../people/team'
import { matchingTeams } from './matching-teams'

/** The teams whose members a batch of orders has to know. An order that cannot be read asks for nobody; `dispatchWaiting` names it. */
export function teamIdsFor(orders: readonly Order[], teams: readonly Team[]): readonly string[] {
  const idsOf = (order: Order): readonly string[] => {
    try {
      return matchingTeams(order, teams).map((team) => team.id)
    } catch {
      return []
    }
  }
  return [...new Set(orders.flatMap(idsOf))]
}
