import { mostConfirmable, mustBeExplained } from '../hours/confirmable-minutes'
import { serviceMinutes } from '../hours/service-minutes'
import { ok, type Result, refuse } from '../kernel/result'
import type { Assignment } from './assignment'
import { changeAll } from './change-assignment'
import { type Credit, toCredit } from './credit'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { isReason, NOT_SERVED_REASON, type Reason } from './reasons'

/** What the head decides for one volunteer. Zero minutes: the time is not counted. */
export type MinutesDecision = {
  readonly volunteerId: string
  readonly minutes: number
  /** Needed when the minutes differ from those measured; none are only for who did not come. */
  readonly reason: Reason | null
}

export type Confirmation = OrderStep & { readonly credits: readonly Credit[] }

function decide(
  assignment: Assignment,
  decisions: readonly MinutesDecision[],
  { settings, actor }: Pick<MoveContext, 'settings' | 'actor'>,
): Result<Assignment> {
  const decision = decisions.find((each) => each.volunteerId === assignment.volunteerId)
  if (!decision) return refuse('ORDER.MINUTES_MISSING', { name: assignment.name })
  const { minutes, reason } = decision
  const measured = serviceMinutes(assignment.visits, settings.maxMinutesPerRecord)
  const max = mostConfirmable(measured, settings)
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > max)
    return refuse('ORDER.MINUTES_OUT_OF_RANGE', { max })
  const explained = mustBeExplained(minutes, measured)
  if (explained && !(reason && isReason('adjust_minutes', reason)))
    return refuse('ORDER.MINUTES_REASON_REQUIRED')
  if (minutes === 0 && reason?.code !== NOT_SERVED_REASON) return refuse('ORDER.NO_MINUTES_REASON')
  return ok({
    ...assignment,
    status: minutes === 0 ? 'voided' : 'confirmed',
    confirmedMinutes: minutes,
    reason: explained ? reason : null,
    settledBy: actor.id,
    ...(minutes > 0 && { credits: 1 }),
  })
}

/**
 * 办结: the head settles the minutes of everybody who served; who had accepted and never came is a no-show.
 * Where nobody's time counts, nobody has served: the order is opened again and waits to be dispatched.
 * Errors: ORDER.MINUTES_*, and the life-cycle's own.
 */
export function confirmOrder(
  order: Order,
  decisions: readonly MinutesDecision[],
  context: MoveContext,
): Result<Confirmation> {
  const present = changeAll(order.assignments, 'mark_no_show')
  const assignments: Assignment[] = []
  for (const each of present) {
    if (each.status !== 'checked_out') {
      assignments.push(each)
      continue
    }
    const decided = decide(each, decisions, context)
    if (!decided.ok) return decided
    assignments.push(decided.value)
  }
  const credits = assignments.flatMap((each) =>
    each.status === 'confirmed' && each.confirmedMinutes ? [toCredit(each, context.settings)] : [],
  )
  const step =
    credits.length > 0
      ? moveOrder(order, { move: 'confirm', patch: { assignments, sentBack: null } }, context)
      : moveOrder(
          order,
          { move: 'reopen', patch: { assignments, onHold: true, arrivedAtMs: null, sentBack: null } },
          context,
        )
  return step.ok ? ok({ ...step.value, credits }) : step
}
