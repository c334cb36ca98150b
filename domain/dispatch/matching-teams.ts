import type { Order } from '../order/order'
import type { Team } from '../people/team'
import { FIVE_MUST_ARRIVE } from '../service/five-must-arrive'
import type { TeamKind } from '../service/team-kinds'

/** A village team that 五必到 calls: of the order's own village and of a kind the duty names. */
export function isCalledHomeTeam(order: Pick<Order, 'fiveMust' | 'stationId'>, team: Team): boolean {
  if (!order.fiveMust || !team.active || team.stationId !== order.stationId) return false
  const kinds: readonly TeamKind[] = FIVE_MUST_ARRIVE[order.fiveMust].homeTeams
  return kinds.includes(team.kind)
}

/** The active teams whose work this order is: by specialty, and for 五必到 the home teams as well. */
export const matchingTeams = (
  order: Pick<Order, 'fiveMust' | 'stationId' | 'specialty'>,
  teams: readonly Team[],
): readonly Team[] =>
  teams.filter(
    (team) =>
      team.active &&
      ((order.specialty !== null && team.specialties.includes(order.specialty)) ||
        isCalledHomeTeam(order, team)),
  )

/** Town teams go everywhere; a village's team leaves its village only when it is shared. */
export const mayServe = (team: Team, stationId: string): boolean =>
  team.stationId === null || team.stationId === stationId || team.shareScope === 'town'
