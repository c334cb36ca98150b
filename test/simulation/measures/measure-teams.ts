import { matchingTeams } from '../../../domain/dispatch/matching-teams'
import type { Order } from '../../../domain/order/order'
import type { Team } from '../../../domain/people/team'
import type { World } from '../engine/world'
import type { TeamMeasures } from './measures'
import { acceptMinutes, isServed, isWanted, servedParts } from './order-facts'
import { quantile } from './statistics'

/** The work of a village's team is in its village; a town team's is everywhere. */
const isWorkOf = (team: Team, order: Order): boolean =>
  (team.stationId === null || team.stationId === order.stationId) && matchingTeams(order, [team]).length > 0

function busiestOf(team: Team, orders: readonly Order[]): readonly string[] {
  const times = new Map<string, number>()
  for (const { volunteerId, teamId } of orders.flatMap(servedParts))
    if (teamId === team.id) times.set(volunteerId, (times.get(volunteerId) ?? 0) + 1)
  return [...times].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)
}

/** How the orders of each team fared, whoever served them in the end. */
export function measureTeams(world: World): readonly TeamMeasures[] {
  const wanted = [...world.orders.values()].filter(isWanted)
  return world.scenario.teams.map((team) => {
    const orders = wanted.filter((order) => isWorkOf(team, order))
    const waits = orders.map(acceptMinutes).filter((each) => each !== null)
    return {
      teamId: team.id,
      name: team.name,
      orders: orders.length,
      served: orders.filter(isServed).length,
      acceptP50: quantile(waits, 0.5),
      acceptP90: quantile(waits, 0.9),
      busiest: busiestOf(team, wanted),
    }
  })
}
