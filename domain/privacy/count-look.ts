import { ok, type Result, refuse } from '../kernel/result'
import type { TownSettings } from '../town/town-settings'

export type Look = {
  readonly count: number
  /** The first look of the day that is one too many to pass unseen. */
  readonly alerts: boolean
}

/**
 * One more look at somebody's telephone by the same person on the same day; where help is urgent it is counted and told of,
 * and never refused. Errors: CONTACT.TOO_MANY_LOOKS.
 */
export function countLook(
  before: number,
  { revealLimitPerDay: limit, revealAlertPerDay: alert }: TownSettings,
  urgent = false,
): Result<Look> {
  if (before >= limit && !urgent) return refuse('CONTACT.TOO_MANY_LOOKS', { limit })
  const count = before + 1
  return ok({ count, alerts: count === alert + 1 })
}
