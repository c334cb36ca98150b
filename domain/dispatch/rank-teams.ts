import type { Order } from '../order/order'
import type { Team } from '../people/team'
import { isItsWork } from './matching-teams'

type Called = Pick<Order, 'stationId' | 'fiveMust' | 'specialty'>

/** The village's own teams first, then the town's, then those of other villages. */
function distance(team: Team, { stationId }: Called): number {
  if (team.stationId === stationId) return 0
  return team.stationId === null ? 1 : 2
}

/** The teams of that very trade (应急救援队 at a fire), then those whose work it is besides, then all others. */
function trade(team: Team, order: Called): number {
  if (team.kind === order.specialty) return 0
  return isItsWork(order, team) ? 1 : 2
}

/** Teams as somebody who dispatches by hand looks through them: by their trade, and among equals the nearest first. */
export const rankTeams = (order: Called, teams: readonly Team[]): readonly Team[] =>
  [...teams].sort((a, b) => trade(a, order) - trade(b, order) || distance(a, order) - distance(b, order))
