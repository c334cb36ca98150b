import type { Order } from '../order/order'
import { isShared } from '../people/lending'
import type { Team } from '../people/team'
import { FIVE_MUST_ARRIVE } from '../service/five-must-arrive'
import type { TeamKind } from '../service/team-kinds'

type Called = Pick<Order, 'fiveMust' | 'stationId'>
type Work = Called & Pick<Order, 'specialty'>

function isOfCalledKind(order: Called, team: Team): boolean {
  if (!order.fiveMust || team.stationId !== order.stationId) return false
  const kinds: readonly TeamKind[] = FIVE_MUST_ARRIVE[order.fiveMust].homeTeams
  return kinds.includes(team.kind)
}

/** A village team that 五必到 calls: of the order's own village and of a kind the duty names. */
export const isCalledHomeTeam = (order: Called, team: Team): boolean =>
  team.active && isOfCalledKind(order, team)

/** Whether it is work of this team, which may have stopped: by specialty, and for 五必到 the home teams as well. */
export const isItsWork = (order: Work, team: Team): boolean =>
  (order.specialty !== null && team.specialties.includes(order.specialty)) || isOfCalledKind(order, team)

/** The active teams whose work this order is. */
export const matchingTeams = (order: Work, teams: readonly Team[]): readonly Team[] =>
  teams.filter((team) => team.active && isItsWork(order, team))

/** A village's team leaves its village only when it is shared. */
export const isSharedWith = (team: Team, stationId: string): boolean =>
  team.stationId === stationId || isShared(team)

/** The same, and the village wants to be helped by others: a village may keep to its own teams and those of the town. */
export const mayServe = (team: Team, stationId: string, notBorrowing?: ReadonlySet<string>): boolean =>
  isSharedWith(team, stationId) &&
  (team.stationId === null || team.stationId === stationId || !notBorrowing?.has(stationId))
