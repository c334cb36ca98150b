import { mustBeExplained, recordedMinutes } from '../hours/confirmable-minutes'
import type { RecentService } from '../hours/recent-services'
import { serviceMinutes } from '../hours/service-minutes'
import { ok, type Result, refuse } from '../kernel/result'
import type { TownSettings } from '../town/town-settings'
import type { Assignment } from './assignment'
import { minutesRefusal } from './minutes-refusal'
import { isReason, NOT_SERVED_REASON, type Reason } from './reasons'

/** What the head decides for one volunteer. Zero minutes: the time is not counted. */
export type MinutesDecision = {
  readonly volunteerId: string
  readonly minutes: number
  /** Needed when the minutes differ from those recorded; none are only for who did not come. */
  readonly reason: Reason | null
}

type Settling = {
  readonly actor: { readonly id: string; readonly byTown: boolean }
  readonly settings: TownSettings
  /** Something was done: whoever was there has minutes. */
  readonly served: boolean
  /** Everything else that counts for him. */
  readonly beside: readonly RecentService[]
}

/**
 * Minutes of one volunteer as somebody else says them, and the reason that is to be kept.
 * Errors: ORDER.MINUTES_REASON_REQUIRED, ORDER.NO_MINUTES_REASON, and those of `minutesRefusal`.
 */
export function settleMinutes(
  part: Pick<Assignment, 'volunteerId' | 'name' | 'visits' | 'entered'>,
  { minutes, reason }: MinutesDecision,
  { actor, settings, served, beside }: Settling,
): Result<{ readonly minutes: number; readonly reason: Reason | null }> {
  const refused = minutesRefusal(part, minutes, { actor, settings, beside })
  if (refused) return refused
  const { visits } = part
  const measuredMinutes = serviceMinutes(visits, settings.maxMinutesPerRecord)
  const recorded = recordedMinutes({ visits, measuredMinutes }, part.entered === true, settings)
  const explained = mustBeExplained(minutes, recorded) && (served || minutes > 0)
  if (explained && !(reason && isReason('adjust_minutes', reason)))
    return refuse('ORDER.MINUTES_REASON_REQUIRED')
  if (served && minutes === 0 && reason?.code !== NOT_SERVED_REASON) return refuse('ORDER.NO_MINUTES_REASON')
  return ok({ minutes, reason: explained ? reason : null })
}
