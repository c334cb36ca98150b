import { checkCredit } from '../hours/check-credit'
import { mostConfirmable, mustBeExplained, recordedMinutes } from '../hours/confirmable-minutes'
import type { RecentService } from '../hours/recent-services'
import { knownSpans, serviceMinutes, toldMinutes } from '../hours/service-minutes'
import { ok, type Result, refuse } from '../kernel/result'
import type { TownSettings } from '../town/town-settings'
import type { Assignment } from './assignment'
import { hasRecorded, hasWritten } from './has-written'
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
 * Minutes of one volunteer as somebody else says them, and the reason that is to be kept. Who wrote down when he was
 * there does not say how long that counts.
 * Errors: ORDER.WROTE_CANNOT_CONFIRM, ORDER.MINUTES_*, ORDER.NO_MINUTES_REASON, ORDER.DAY_FULL.
 */
export function settleMinutes(
  part: Pick<Assignment, 'volunteerId' | 'name' | 'visits' | 'entered'>,
  { minutes, reason }: MinutesDecision,
  { actor, settings, served, beside }: Settling,
): Result<{ readonly minutes: number; readonly reason: Reason | null }> {
  const { name, visits } = part
  const measured = serviceMinutes(visits, settings.maxMinutesPerRecord)
  if (hasWritten(part, actor.id) || (minutes > measured && hasRecorded(part, actor.id)))
    return refuse('ORDER.WROTE_CANNOT_CONFIRM', { name })
  const most = mostConfirmable(measured, settings)
  const recorded = recordedMinutes({ visits, measuredMinutes: measured }, part.entered === true, settings)
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > most)
    return refuse('ORDER.MINUTES_OUT_OF_RANGE', { max: most })
  const explained = mustBeExplained(minutes, recorded) && (served || minutes > 0)
  if (explained && !(reason && isReason('adjust_minutes', reason)))
    return refuse('ORDER.MINUTES_REASON_REQUIRED')
  if (served && minutes === 0 && reason?.code !== NOT_SERVED_REASON) return refuse('ORDER.NO_MINUTES_REASON')
  const wanted = { name, spans: knownSpans(visits), minutes, toldMinutes: toldMinutes(visits, most) }
  const { maxMinutesPerDay } = settings
  const refused = minutes > 0 && checkCredit(wanted, beside, { maxMinutesPerDay, byTown: actor.byTown })
  return refused || ok({ minutes, reason: explained ? reason : null })
}
