import type { Circle } from '../order/circles'
import type { Order } from '../order/order'
import type { Team } from '../people/team'
import { isCalledHomeTeam } from './matching-teams'

/** How near a team stands to an order: the village's own team of that kind, another one of the village, a lent one, the town's. */
export function circleOf(
  order: Pick<Order, 'stationId' | 'specialty' | 'fiveMust'>,
  team: Team | null,
): Circle {
  if (!team || team.stationId === null) return 'town_team'
  if (team.stationId !== order.stationId) return 'lent_team'
  return team.kind === order.specialty || isCalledHomeTeam(order, team) ? 'own_team' : 'village_team'
}
