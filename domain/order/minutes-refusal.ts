import { checkCredit } from '../hours/check-credit'
import { mostConfirmable } from '../hours/confirmable-minutes'
import type { RecentService } from '../hours/recent-services'
import { knownSpans, measuredMinutes, serviceMinutes, toldMinutes } from '../hours/service-minutes'
import { type Refused, refuse } from '../kernel/result'
import type { TownSettings } from '../town/town-settings'
import type { Assignment } from './assignment'
import { hasRecorded, hasWritten } from './has-written'

type Said = {
  readonly actor: { readonly id: string; readonly byTown: boolean }
  readonly settings: TownSettings
  /** Everything else that counts for him. */
  readonly beside: readonly RecentService[]
  /** What another has settled already; to say less of it is open to whoever sees that it is wrong. */
  readonly present?: number
}

/**
 * What speaks against these minutes, whether they are settled or corrected: who wrote down when he was there does not say
 * how long that counts, who recorded an arrival no more than was measured, and no hour counts twice. More of what was measured than one record holds is for the
 * town to say. Null when they hold.
 * Errors: ORDER.WROTE_CANNOT_CONFIRM, ORDER.MINUTES_OUT_OF_RANGE, ORDER.MINUTES_OVERLAP, ORDER.DAY_FULL.
 */
export function minutesRefusal(
  part: Pick<Assignment, 'volunteerId' | 'name' | 'visits'>,
  minutes: number,
  { actor, settings, beside, present }: Said,
): Refused | null {
  const { name, visits } = part
  const { maxMinutesPerDay, maxMinutesPerRecord } = settings
  const measured = serviceMinutes(visits, maxMinutesPerRecord)
  const isLess = present !== undefined && minutes < present
  if (!isLess && (hasWritten(part, actor.id) || (minutes > measured && hasRecorded(part, actor.id))))
    return refuse('ORDER.WROTE_CANNOT_CONFIRM', { name })
  const max = mostConfirmable(actor.byTown ? measuredMinutes(visits) : measured, settings)
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > max)
    return refuse('ORDER.MINUTES_OUT_OF_RANGE', { max })
  if (isLess || minutes === 0) return null
  const wanted = { name, spans: knownSpans(visits), minutes, toldMinutes: toldMinutes(visits, max) }
  return checkCredit(wanted, beside, { maxMinutesPerDay, byTown: actor.byTown })
}
