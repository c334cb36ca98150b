import type { AtHomeCode } from '../../../domain/service/at-home'
import type { FiveMustCode } from '../../../domain/service/five-must-arrive'
import type { SpecialtyCode } from '../../../domain/service/specialties'
import type { ActionInput } from '../../../types/actions'
import type { OrderView } from '../order/progress-steps'
import type { Effort } from './correct-effort'

/** What the head may put right before anything is dispatched. */
export type ReviewDraft = {
  readonly kind: { readonly specialty: SpecialtyCode | null; readonly fiveMust: FiveMustCode | null }
  readonly atHome: readonly AtHomeCode[]
  readonly effort: Effort
}

export const reviewDraftOf = (view: OrderView): ReviewDraft => ({
  kind: { specialty: view.specialty, fiveMust: view.fiveMust },
  atHome: view.atHome,
  effort: { headcount: view.headcount, durationMinutes: view.durationMinutes, urgent: view.urgent },
})

/** Only what was put right. */
export function correctionOf(
  view: OrderView,
  { kind: { specialty, fiveMust }, atHome, effort }: ReviewDraft,
): ActionInput<'order.review'>['correct'] {
  const { headcount, durationMinutes, urgent } = effort
  return {
    ...(specialty && specialty !== view.specialty && { specialty }),
    ...(fiveMust !== view.fiveMust && { fiveMust }),
    ...(atHome.join() !== view.atHome.join() && { atHome: [...atHome] }),
    ...(headcount !== view.headcount && { headcount }),
    ...(durationMinutes !== view.durationMinutes && { durationMinutes }),
    ...(urgent !== view.urgent && { urgent }),
  }
}
