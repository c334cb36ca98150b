import type { Order } from '../order/order'
import type { Team } from '../people/team'
import { FIVE_MUST_ARRIVE } from '../service/five-must-arrive'
import type { TeamKind } from '../service/team-kinds'

type Called = Pick<Order, 'fiveMust' | 'stationId'>
type Work = Called & Pick<Order, 'specialty'>

/** A village team that 五必到 calls: of the order's own village and of a kind the duty names. */
export function isCalledHomeTeam(order: Called, team: Team): boolean {
  if (!order.fiveMust || !team.active || team.stationId !== order.stationId) return false
  const kinds: readonly TeamKind[] = FIVE_MUST_ARRIVE[order.fiveMust].homeTeams
  return kinds.includes(team.kind)
}

const isItsWork = (order: Work, team: Team): boolean =>
  (order.specialty !== null && team.specialties.includes(order.specialty)) ||
  isCalledHomeTeam(order, { ...team, active: true })

/** The teams whose work this order is: by specialty, and for 五必到 the home teams as well. Also those that have stopped. */
export const teamsForWork = (order: Work, teams: readonly Team[]): readonly Team[] =>
  teams.filter((team) => isItsWork(order, team))

/** The same without those that have stopped. */
export const matchingTeams = (order: Work, teams: readonly Team[]): readonly Team[] =>
  teamsForWork(order, teams).filter((team) => team.active)

/** Town teams go everywhere; a village's team leaves its village only when it is shared. */
export const isSharedWith = (team: Team, stationId: string): boolean =>
  team.stationId === null || team.stationId === stationId || team.shareScope === 'town'

/** The same, and the village wants to be helped by others: a village may keep to its own teams and those of the town. */
export const mayServe = (team: Team, stationId: string, notBorrowing?: ReadonlySet<string>): boolean =>
  isSharedWith(team, stationId) &&
  (team.stationId === null || team.stationId === stationId || !notBorrowing?.has(stationId))
