import { findCandidates } from '../../../../domain/dispatch/find-candidates'
import { isOverride, rankingOf } from '../../../../domain/dispatch/is-override'
import { planByHand } from '../../../../domain/dispatch/plan-by-hand'
import { planOffers } from '../../../../domain/dispatch/plan-offers'
import type { HandChoice } from '../../../../domain/dispatch/search-by-hand'
import { ok, type Result, refuse } from '../../../../domain/kernel/result'
import { EXCLUSION_CODES, EXCLUSIONS } from '../../../../domain/order/exclusions'
import { type OfferPlan, offerOrder } from '../../../../domain/order/offer-order'
import type { Order } from '../../../../domain/order/order'
import type { Reason } from '../../../../domain/order/reasons'
import { isTownCoordinator } from '../../../../domain/people/roles-of'
import type { CheckedInput } from '../../../../types/actions'
import type { Command, CommandContext } from '../../runtime/context'
import { membersOf, peopleByIds } from '../../store/people-queries'
import { villagesNotBorrowing } from '../../store/town-rules'
import { dispatchContextFor } from '../dispatch/continue-dispatch'
import { teamsOfTown } from '../dispatch/teams-of-town'
import { changeOrder } from './change-order'
import { type LoadedOrder, loadOrder } from './load-order'

async function byMachine(context: CommandContext, order: Order): Promise<Result<OfferPlan>> {
  const dispatch = await dispatchContextFor(order.townId, [order], context)
  const [proposal] = planOffers([order], dispatch)
  if (proposal?.plan) return ok(proposal.plan)
  const counts = proposal?.search.counts ?? {}
  const why = EXCLUSION_CODES.filter((code) => counts[code]).map((code) => EXCLUSIONS[code])
  return refuse('ORDER.NOBODY_TO_OFFER', { why: why.join('、') || '没有对口的队伍' })
}

/** Those who were chosen, wherever they belong. */
async function chosenOf({ nowMs, settings }: CommandContext, order: Order, choice: HandChoice) {
  const teams = await teamsOfTown(order.townId)
  const members =
    'teamId' in choice
      ? await membersOf(order.townId, [choice.teamId])
      : await peopleByIds(choice.volunteerIds)
  const people = members.filter((each) => each.townId === order.townId)
  const notBorrowing = await villagesNotBorrowing(order.townId, nowMs)
  return { people, teams, atMs: nowMs, settings, notBorrowing }
}

/**
 * Without a reason only those may be chosen whom the machine would ask too, so it is enough to know its candidates;
 * with one there is nothing to compare.
 */
async function byHand(
  context: CommandContext,
  { order, person }: LoadedOrder,
  choice: HandChoice,
  reason: Reason | null,
): Promise<Result<OfferPlan>> {
  const known = reason
    ? await chosenOf(context, order, choice)
    : await dispatchContextFor(order.townId, [order], context)
  if (!reason && isOverride(choice, rankingOf(findCandidates(order, known))))
    return refuse('ORDER.REASON_REQUIRED')
  return planByHand(order, choice, { ...known, mayLend: isTownCoordinator(person) })
}

function choiceOf({ teamId, volunteerIds }: CheckedInput<'order.dispatch'>): HandChoice | null {
  if (volunteerIds) return { volunteerIds }
  return teamId ? { teamId } : null
}

export const dispatchOrder: Command<'order.dispatch'> = async (context, input) => {
  const loaded = await loadOrder(context, input.orderId)
  if (!loaded.ok) return loaded
  const { order, move } = loaded.value
  const choice = choiceOf(input)
  const reason = (choice && input.reason) ?? null
  const plan = choice ? await byHand(context, loaded.value, choice, reason) : await byMachine(context, order)
  if (!plan.ok) return plan
  return changeOrder(
    context,
    order,
    offerOrder(order, plan.value, move, { reason, beside: input.beside ?? false }),
  )
}
