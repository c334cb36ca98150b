import { ok, type Result } from '../kernel/result'
import { SYSTEM_ACTOR } from '../order/actor'
import { escalateOrder } from '../order/escalate-order'
import { type MoveContext, moveOrder } from '../order/move-order'
import { offerOrder } from '../order/offer-order'
import type { Order } from '../order/order'
import type { OrderStep } from '../order/order-event'
import type { CandidateSearch, DispatchContext } from './find-candidates'
import { PASSING_EXCLUSIONS } from './hard-filters'
import { type Proposal, planOffers, traceOf } from './plan-offers'

/** Ready for the machine: waiting, not held back by a person, and somebody's specialty. */
export const isReadyToDispatch = (order: Order): boolean =>
  order.status === 'pending_dispatch' &&
  !order.onHold &&
  (order.specialty !== null || order.fiveMust !== null)

const mayWait = (order: Order, search: CandidateSearch): boolean =>
  !order.urgent && !order.fiveMust && search.excluded.some(({ code }) => PASSING_EXCLUSIONS.includes(code))

/** Nobody can be asked for a half day that is over; 五必到 and urgent help still can. */
const isTooLate = ({ wanted, urgent, fiveMust }: Order, atMs: number): boolean =>
  wanted.kind === 'half_day' && wanted.toMs <= atMs && !urgent && fiveMust === null

function settle(order: Order, { plan, search }: Proposal, context: MoveContext): Result<OrderStep> {
  if (isTooLate(order, context.atMs))
    return moveOrder(order, { move: 'hold', patch: { onHold: true } }, context)
  const exhausted = order.wave >= context.settings.maxWaves
  if (plan && !exhausted) return offerOrder(order, plan, context)
  if (!exhausted && mayWait(order, search)) return ok({ order, events: [] })
  const trace = plan ? plan.trace : traceOf(order, search, [], 'machine', context.atMs)
  const reason = { code: exhausted ? 'no_answer' : 'nobody', text: '' }
  return escalateOrder(order, reason, context, trace)
}

/**
 * One round of the machine over waiting orders: each is offered, is held for a person when its time is over, goes up to the town with the reasons why nobody
 * was found, or stays waiting for people who are only busy (then its step has no events).
 */
export function dispatchWaiting(
  orders: readonly Order[],
  context: DispatchContext,
): readonly { readonly orderId: string; readonly step: Result<OrderStep> }[] {
  const ready = orders.filter(isReadyToDispatch)
  const byId = new Map(ready.map((order) => [order.id, order]))
  const move: MoveContext = { actor: SYSTEM_ACTOR, atMs: context.atMs, settings: context.settings }
  return planOffers(ready, context).flatMap((proposal) => {
    const order = byId.get(proposal.orderId)
    return order ? [{ orderId: order.id, step: settle(order, proposal, move) }] : []
  })
}
