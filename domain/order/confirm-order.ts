import type { RecentService } from '../hours/recent-services'
import { ok, type Result, refuse } from '../kernel/result'
import type { Assignment } from './assignment'
import { changeAll, movePart } from './change-assignment'
import { checksHimself } from './checks-himself'
import { type Credit, toCredit } from './credit'
import { servicesBeside } from './credited-services'
import { isDisputed, settledDispute } from './dispute'
import { isOnlyEntered } from './entered-service'
import { arrivalDecided } from './first-arrival'
import { isSettled } from './is-settled'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import { conditionHolds } from './order-conditions'
import type { OrderStep } from './order-event'
import { OUTCOMES, type Outcome } from './outcomes'
import { creditsOf } from './parts-of'
import { type MinutesDecision, settleMinutes } from './settle-minutes'
import { withoutOutcome } from './without-outcome'

export type HowConfirmed = {
  readonly outcome: Outcome
  /** What the volunteers' accounts remember. */
  readonly recentOf: (volunteerId: string) => readonly RecentService[]
}

const JUST_DONE: HowConfirmed = { outcome: 'done', recentOf: () => [] }

export type Confirmation = OrderStep & { readonly credits: readonly Credit[] }

type Deciding = {
  readonly order: Order
  readonly decisions: readonly MinutesDecision[]
  readonly how: HowConfirmed
  readonly context: MoveContext
}

function decide(part: Assignment, decision: MinutesDecision, deciding: Deciding): Result<Assignment> {
  const { order, how, context } = deciding
  const settled = settleMinutes(part, decision, {
    actor: { id: context.actor.id, byTown: context.actor.roles.includes('town_coordinator') },
    settings: context.settings,
    served: OUTCOMES[how.outcome].served,
    beside: servicesBeside(order, part, how.recentOf(part.volunteerId)),
  })
  if (!settled.ok) return settled
  const { minutes, reason } = settled.value
  return movePart(part, minutes === 0 ? 'void' : 'confirm', {
    confirmedMinutes: minutes,
    reason,
    settledBy: context.actor.id,
    settledAtMs: context.atMs,
    ...(minutes > 0 && { credits: creditsOf(order, part.volunteerId) + 1 }),
  })
}

/** The parts after the decisions; a line for somebody settled already is taken only where it says the same. */
function decideAll(deciding: Deciding): Result<readonly Assignment[]> {
  const { order, decisions } = deciding
  const assignments: Assignment[] = []
  for (const part of order.assignments) {
    const decision = decisions.find((each) => each.volunteerId === part.volunteerId)
    if (!decision || part.status !== 'checked_out') {
      if (decision && isSettled(part) && decision.minutes !== part.confirmedMinutes)
        return refuse('ORDER.ALREADY_SETTLED', { name: part.name })
      assignments.push(part)
      continue
    }
    const decided = decide(part, decision, deciding)
    if (!decided.ok) return decided
    assignments.push(decided.value)
  }
  return ok(assignments)
}

const isOpen = ({ status }: Assignment): boolean => status === 'checked_out' || status === 'checked_in'

/**
 * 办结: the head settles the minutes of those who served, all of them or some; who had accepted and never came is
 * not needed any more once everybody is settled, and not before the time for which he promised to come: that he failed to
 * come is for a person to say, with a reason. Who is not named is left for later. Where nobody's time counts and it was to be done,
 * nobody has served: the order is opened again and waits to be dispatched.
 * Errors: ORDER.MINUTES_*, ORDER.DAY_FULL, ENTRY.REFUSE_INSTEAD, ORDER.ALREADY_SETTLED, ORDER.WROTE_CANNOT_CONFIRM, and the life-cycle's own.
 */
export function confirmOrder(
  order: Order,
  decisions: readonly MinutesDecision[],
  context: MoveContext,
  how: HowConfirmed = JUST_DONE,
): Result<Confirmation> {
  const himself = checksHimself(order, context.actor, 'confirm')
  if (himself) return himself
  const decided = decideAll({ order, decisions, how, context })
  if (!decided.ok) return decided
  const newly = decided.value.filter((part, at) => part !== order.assignments[at])
  const waiting = decided.value.find(isOpen)
  if (newly.length === 0 && waiting && conditionHolds('nobody_inside', order))
    return refuse('ORDER.MINUTES_MISSING', { name: waiting.name })
  const awaited = conditionHolds('others_to_come', { ...order, assignments: decided.value }, context.atMs)
  const isWhole = !waiting && !awaited
  const assignments = isWhole
    ? changeAll(decided.value, 'recall', () => ({ answeredAtMs: context.atMs }))
    : decided.value
  const credits = newly.flatMap((part) => (part.confirmedMinutes ? [toCredit(part)] : []))
  const step = endWith(order, { assignments, outcome: how.outcome, isWhole }, context)
  return step.ok ? ok({ ...step.value, credits }) : step
}

type Ending = {
  readonly assignments: readonly Assignment[]
  readonly outcome: Outcome
  readonly isWhole: boolean
}

function endWith(
  order: Order,
  { assignments, outcome, isWhole }: Ending,
  context: MoveContext,
): Result<OrderStep> {
  const counts = assignments.some(({ status }) => status === 'confirmed')
  const { served } = OUTCOMES[outcome]
  if (isWhole && !(served && counts) && isOnlyEntered(order)) return refuse('ENTRY.REFUSE_INSTEAD')
  if (isWhole && served && !counts)
    return moveOrder(
      order,
      {
        move: 'reopen',
        patch: { assignments, onHold: true, arrivedAtMs: null, arrivalHeardAtMs: null, sentBack: null },
      },
      context,
    )
  const { dispute } = order
  const by = { settledBy: context.actor.id, settledAtMs: context.atMs }
  // Served again it is sorted out, unless whoever confirms is whom it has to be sorted out with.
  const sortedOut = isDisputed(order) && dispute?.openedBy !== context.actor.id
  const patch = {
    assignments,
    ...arrivalDecided(order, assignments, served),
    sentBack: null,
    ...(isWhole && outcome !== 'done' && { outcome }),
    ...(isWhole && served && dispute && sortedOut && { dispute: settledDispute(dispute, null, by) }),
  }
  const move = isWhole && !served ? 'end_unserved' : 'confirm'
  return moveOrder(isWhole ? withoutOutcome(order) : order, { move, patch }, context)
}
