import { answerDueMs } from '../dispatch/answer-due'
import { type Result, refuse } from '../kernel/result'
import type { AskedHow } from './asked-how'
import type { Assignment } from './assignment'
import { recallOpenOffers } from './change-assignment'
import type { DispatchTrace } from './dispatch-trace'
import { type MoveContext, moveOrder } from './move-order'
import type { Order } from './order'
import type { OrderStep } from './order-event'
import { isReason, type Reason } from './reasons'
import { withWave } from './with-wave'

export type VolunteerPick = {
  readonly volunteerId: string
  readonly name: string
  readonly phone: string
  readonly stationId: string
  readonly teamId: string | null
  readonly headsStation: boolean
  readonly withoutApp?: true
  readonly accompanied?: true
  readonly lentByStationId?: string
  readonly why: readonly string[]
}

export type OfferPlan = {
  readonly picks: readonly VolunteerPick[]
  readonly team: { readonly id: string; readonly name: string } | null
  readonly trace: DispatchTrace
}

const REPLACED: Reason = { code: 'changed', text: '' }

const askedHow = ({ trace }: OfferPlan, volunteerId: string, reason: Reason | null): AskedHow => {
  const picked = trace.picked.find((each) => each.volunteerId === volunteerId)
  return { by: trace.by, circle: picked?.circle ?? null, reason }
}

/** What a person says with his choice. */
export type OfferWords = {
  /** Why he passed over whom the machine would have asked. */
  readonly reason: Reason | null
  /** Who has not answered yet may still do so: whoever says yes first, goes. */
  readonly beside: boolean
}

const BY_MACHINE: OfferWords = { reason: null, beside: false }

/**
 * Asks the picked volunteers. Offers that are still open are taken back first, unless these are asked beside them.
 * Errors: ORDER.REASON_REQUIRED, those of the life cycle.
 */
export function offerOrder(
  order: Order,
  plan: OfferPlan,
  context: MoveContext,
  { reason, beside }: OfferWords = BY_MACHINE,
): Result<OrderStep> {
  if (reason && !isReason('override', reason)) return refuse('ORDER.REASON_REQUIRED')
  const wave = order.wave + 1
  const expiresAtMs = answerDueMs(order, context.atMs, context.settings)
  const offers = plan.picks.map(
    (pick): Assignment => ({
      ...pick,
      status: 'offered',
      wave,
      asked: askedHow(plan, pick.volunteerId, reason),
      offeredAtMs: context.atMs,
      expiresAtMs,
      answeredAtMs: null,
      reason: null,
      visits: [],
      confirmedMinutes: null,
    }),
  )
  const names = new Map(plan.picks.map(({ volunteerId, name }) => [volunteerId, name]))
  const asked = new Set(plan.picks.map((pick) => pick.volunteerId))
  const earlier = beside ? order.assignments : recallOpenOffers(order.assignments, context.atMs, REPLACED)
  const kept = earlier.filter((each) => !asked.has(each.volunteerId))
  return moveOrder(
    order,
    {
      move: 'offer',
      reason,
      patch: {
        assignments: [...kept, ...offers],
        wave,
        onHold: false,
        ...(order.setAside && { setAside: false }),
        teamId: plan.team?.id ?? order.teamId,
        teamName: plan.team?.name ?? order.teamName,
        trace: plan.trace,
        waves: withWave(order.waves, { ...plan.trace, wave }, names),
      },
    },
    context,
  )
}
