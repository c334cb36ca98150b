import { neededByMs } from '../dispatch/answer-due'
import { type Result, refuse } from '../kernel/result'
import { HOUR_MS } from '../kernel/shanghai-time'
import type { Team } from '../people/team'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'

/** An order opens to a town's teams at most; more would only make its document large. */
const MOST_TEAMS = 60

/** Open until the town's span is over, but no longer than until somebody has to be on his way. */
const openUntil = (order: Order, { atMs, settings }: MoveContext): number =>
  Math.min(atMs + settings.openClaimHours * HOUR_MS, neededByMs(order, atMs) ?? Number.POSITIVE_INFINITY)

/**
 * 抢单: the station lets everybody qualified take the order by himself; who was asked before may still answer.
 * Errors: ORDER.NOBODY_TO_OFFER where no team fits, then those of the life cycle.
 */
export function openOrder(
  order: Order,
  teams: readonly Pick<Team, 'id' | 'stationId'>[],
  context: MoveContext,
): Result<OrderStep> {
  if (teams.length === 0) return refuse('ORDER.NOBODY_TO_OFFER', { why: '没有对口的队伍' })
  const asked = teams.slice(0, MOST_TEAMS)
  const lenders: Record<string, string> = {}
  for (const { id, stationId } of asked)
    if (stationId !== null && stationId !== order.stationId) lenders[id] = stationId
  const open = { untilMs: openUntil(order, context), teamIds: asked.map(({ id }) => id), lenders }
  return moveOrder(order, { move: 'open', patch: { open, onHold: false } }, context)
}
