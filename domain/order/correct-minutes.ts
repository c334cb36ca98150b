import type { RecentService } from '../hours/recent-services'
import { ok, type Result, refuse } from '../kernel/result'
import { movePart } from './change-assignment'
import { type Credit, toCredit } from './credit'
import { servicesBeside } from './credited-services'
import { arrivalDecided } from './first-arrival'
import { mayCorrect } from './may-correct'
import { minutesRefusal } from './minutes-refusal'
import { type MoveContext, moveOrder } from './move-order'
import { answerObjection } from './objection'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { creditsOf, settledPartOf, withPart } from './parts-of'
import { NOT_SERVED_REASON, type Reason } from './reasons'

export type WantedCorrection = {
  readonly volunteerId: string
  /** Which of his credits on this order, 0: what was never credited; without it his newest part. */
  readonly revision?: number | undefined
  /** What is right; none when the time does not count at all. */
  readonly minutes: number
  readonly reason: Reason
}

/** `takesBack`: the revision of the credit that no longer holds. */
export type Correction = OrderStep & { readonly takesBack: number | null; readonly credit: Credit | null }

/**
 * What was confirmed proves wrong: the credit is taken back whole and what is right is credited anew. Nobody corrects
 * what he has settled himself, or his own service; for more the rules of settling hold.
 * `recent`: what his account remembers.
 * Errors: ORDER.NOTHING_TO_CORRECT, ORDER.AUTHOR_CANNOT_CORRECT, those of `minutesRefusal`, and the life-cycle's own.
 */
export function correctMinutes(
  order: Order,
  { volunteerId, minutes, reason, revision }: WantedCorrection,
  context: MoveContext,
  recent: readonly RecentService[] = [],
): Result<Correction> {
  const { actor, settings } = context
  const part = settledPartOf(order, volunteerId, revision)
  const present = part?.confirmedMinutes ?? 0
  if (!part || present === minutes) return refuse('ORDER.NOTHING_TO_CORRECT')
  if (!mayCorrect(part, actor)) return refuse('ORDER.AUTHOR_CANNOT_CORRECT')
  const refused = minutesRefusal(part, minutes, {
    actor: { id: actor.id, byTown: actor.roles.includes('town_coordinator') },
    settings,
    beside: servicesBeside(order, part, recent),
    present,
  })
  if (refused) return refused
  const corrected = movePart(part, minutes === 0 ? 'correct_to_none' : 'correct', {
    confirmedMinutes: minutes,
    reason,
    settledBy: actor.id,
    settledAtMs: context.atMs,
    ...(part.objection && {
      // Putting the minutes right answers it.
      objection: answerObjection(part.objection, { byId: actor.id, atMs: context.atMs, kept: null }),
    }),
    ...(minutes > 0 && { credits: creditsOf(order, volunteerId) + 1 }),
  })
  if (!corrected.ok) return corrected
  const parts = withPart(order, part, corrected.value)
  const neverCame = reason.code === NOT_SERVED_REASON
  const patch = { ...parts, ...arrivalDecided(order, parts.assignments, neverCame) }
  const step = moveOrder(order, { move: 'correct', patch, reason, subjectId: volunteerId }, context)
  if (!step.ok) return step
  return ok({
    ...step.value,
    takesBack: present > 0 ? (part.credits ?? 0) : null,
    credit: minutes > 0 ? toCredit(corrected.value) : null,
  })
}
