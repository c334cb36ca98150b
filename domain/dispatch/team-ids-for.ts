import type { Order } from '../order/order'
import type { Team } from '../people/team'
import { matchingTeams, mayServe } from './matching-teams'

const idsFor = (
  orders: readonly Order[],
  teams: readonly Team[],
  asks: (team: Team, order: Order) => boolean,
): readonly string[] => {
  const idsOf = (order: Order): readonly string[] => {
    try {
      return matchingTeams(order, teams).flatMap((team) => (asks(team, order) ? [team.id] : []))
    } catch {
      return []
    }
  }
  return [...new Set(orders.flatMap(idsOf))]
}

/** The teams whose members a batch of orders has to know. An order that cannot be read asks for nobody; `dispatchWaiting` names it. */
export const teamIdsFor = (orders: readonly Order[], teams: readonly Team[]): readonly string[] =>
  idsFor(orders, teams, () => true)

/** Of these, the teams that may be sent to one of the orders. */
export const servingTeamIdsFor = (
  orders: readonly Order[],
  teams: readonly Team[],
  notBorrowing: ReadonlySet<string>,
): readonly string[] =>
  idsFor(orders, teams, (team, { stationId }) => mayServe(team, stationId, notBorrowing))
