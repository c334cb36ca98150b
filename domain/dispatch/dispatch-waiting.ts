import { ok, type Result } from '../kernel/result'
import { SYSTEM_ACTOR } from '../order/actor'
import { CIRCLE_CODES } from '../order/circles'
import type { DispatchTrace } from '../order/dispatch-trace'
import { escalateOrder } from '../order/escalate-order'
import { type MoveContext, moveOrder } from '../order/move-order'
import { type OfferPlan, offerOrder } from '../order/offer-order'
import type { Order } from '../order/order'
import type { OrderStep } from '../order/order-event'
import { setAside } from '../order/set-aside'
import type { Team } from '../people/team'
import { batchLimits } from './batch-limits'
import { circleOf } from './circle-of'
import type { DispatchContext } from './find-candidates'
import { PASSING_EXCLUSIONS } from './hard-filters'
import { traceOf } from './plan-from'
import { type Proposal, planOffers } from './plan-offers'
import { whileTimeLasts } from './while-time-lasts'

/** Ready for the machine: waiting, not held back by a person, and somebody's specialty. */
export const isReadyToDispatch = (order: Order): boolean =>
  order.status === 'pending_dispatch' &&
  !order.onHold &&
  (order.specialty !== null || order.fiveMust !== null)

const mayWait = (order: Order, { counts }: Proposal['search']): boolean =>
  !order.urgent && !order.fiveMust && PASSING_EXCLUSIONS.some((code) => (counts[code] ?? 0) > 0)

/** Nobody can be asked for a half day that is over; 五必到 and urgent help still can. */
const isTooLate = ({ wanted, urgent, fiveMust }: Order, atMs: number): boolean =>
  wanted.kind === 'half_day' && wanted.toMs <= atMs && !urgent && fiveMust === null

/**
 * Whether a plan reaches a circle that was never asked: the limit of waves does not end an ordinary search before the
 * town's teams. What presses goes up to the town in time.
 */
function goesFurther(order: Order, plan: OfferPlan, teams: readonly Team[]): boolean {
  if (order.urgent || order.fiveMust !== null || order.assignments.length === 0) return false
  const asked = order.assignments.map(({ teamId }) =>
    CIRCLE_CODES.indexOf(circleOf(order, teams.find((team) => team.id === teamId) ?? null)),
  )
  const reached = plan.trace.picked.map(({ circle }) => CIRCLE_CODES.indexOf(circle))
  return Math.min(...reached) > Math.max(...asked)
}

function settle(order: Order, { plan, search, by }: Proposal, context: DispatchContext): Result<OrderStep> {
  const { atMs, settings } = context
  const move: MoveContext = { actor: SYSTEM_ACTOR, atMs, settings }
  if (isTooLate(order, atMs)) return moveOrder(order, { move: 'hold', patch: { onHold: true } }, move)
  const exhausted = order.wave >= settings.maxWaves && !(plan && goesFurther(order, plan, context.teams))
  if (plan && !exhausted) return offerOrder(order, plan, move)
  if (!exhausted && mayWait(order, search)) return ok({ order, events: [] })
  const trace = plan ? plan.trace : traceOf(order, search, [], { by, atMs })
  const reason = { code: exhausted ? 'no_answer' : 'nobody', text: '' }
  return escalateOrder(order, reason, move, trace)
}

export type Dispatched = {
  readonly orderId: string
  readonly step: Result<OrderStep>
  /** What was said when the order could not be read; its step then sets it aside for a person. */
  readonly broken: string | null
  /** What was seen where the order is left waiting for people who are only busy; null otherwise. */
  readonly seen: DispatchTrace | null
  /** Its turn is in the next round: the batch was too large for its time, or others of it have asked whoever could come. */
  readonly left: boolean
}

const leftAsIs = (order: Order): Dispatched => ({
  orderId: order.id,
  step: ok({ order, events: [] }),
  broken: null,
  seen: null,
  left: true,
})

function decide(proposal: Proposal, context: DispatchContext): Dispatched {
  const { order } = proposal
  const { id: orderId } = order
  const broken = (why: string): Dispatched => ({
    orderId,
    step: setAside(order, context),
    broken: why,
    seen: null,
    left: false,
  })
  if (proposal.left) return leftAsIs(order)
  if (proposal.broken !== null) return broken(proposal.broken)
  try {
    const step = settle(order, proposal, context)
    const waits = step.ok && step.value.events.length === 0
    const looked = { by: proposal.by, atMs: context.atMs }
    const seen = waits ? traceOf(order, proposal.search, [], looked) : null
    return { orderId, step, broken: null, seen, left: false }
  } catch (error) {
    return broken(String(error))
  }
}

/**
 * One round of the machine over waiting orders: each is offered, is held for a person when its time is over, goes up to
 * the town with the reasons why nobody was found, or stays waiting for people who are only busy or for the
 * next round (then its step has no events). One that cannot be read is set aside and stops no other.
 */
export function dispatchWaiting(orders: readonly Order[], context: DispatchContext): readonly Dispatched[] {
  const limits = batchLimits(context.nowMs)
  return whileTimeLasts(planOffers(orders.filter(isReadyToDispatch), context, limits), {
    isOver: limits.settle,
    work: (proposal) => decide(proposal, context),
    leave: ({ order }) => leftAsIs(order),
  })
}
