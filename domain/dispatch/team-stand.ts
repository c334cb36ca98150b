import { CIRCLE_CODES, type Circle } from '../order/circles'
import type { Team } from '../people/team'
import { circleOf } from './circle-of'
import type { DispatchRules, OrderKind } from './dispatch-rules'
import { isCalledHomeTeam, isItsWork, isSharedWith, mayServe } from './matching-teams'

/** How one team stands to one kind of order. */
export type TeamStand = {
  readonly team: Team
  /** It is work of this team, and the team has not stopped. */
  readonly fits: boolean
  readonly shared: boolean
  readonly mayServe: boolean
  /** A village team that 五必到 calls. */
  readonly called: boolean
  readonly circle: Circle
  /** Place of the circle, nearest 0. */
  readonly circleAt: number
}

export function standOf(order: OrderKind, team: Team, { notBorrowing }: DispatchRules): TeamStand {
  const circle = circleOf(order, team)
  return {
    team,
    fits: team.active && isItsWork(order, team),
    shared: isSharedWith(team, order.stationId),
    mayServe: mayServe(team, order.stationId, notBorrowing),
    called: isCalledHomeTeam(order, team),
    circle,
    circleAt: CIRCLE_CODES.indexOf(circle),
  }
}

/** The nearest of a volunteer's teams that may go there; by hand also one that the machine would not send. */
export function nearestStand(stands: readonly TeamStand[]): TeamStand | null {
  const able = stands.filter((stand) => stand.fits && stand.mayServe)
  let nearest: TeamStand | null = null
  for (const stand of able.length > 0 ? able : stands) {
    const nearer = nearest === null || stand.circleAt < nearest.circleAt
    const alike = nearest !== null && stand.circleAt === nearest.circleAt
    if (nearer || (alike && nearest && stand.team.id < nearest.team.id)) nearest = stand
  }
  return nearest
}
