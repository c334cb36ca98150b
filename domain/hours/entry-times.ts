import { type Refused, refuse } from '../kernel/result'
import { DAY_MS, MINUTE_MS } from '../kernel/shanghai-time'
import type { TownSettings } from '../town/town-settings'

type TimesCode = 'ASSIGNMENT.ENTRY_TOO_LONG' | 'ASSIGNMENT.ENTRY_TOO_LATE'

type Limits = Pick<TownSettings, 'maxDeclaredMinutesPerRecord' | 'enterWithinDays'>

/**
 * The same of a service that nobody had ordered (补录), asked beside the field and again when it is sent.
 * Errors: ENTRY.TIMES, ASSIGNMENT.ENTRY_TOO_LONG, ASSIGNMENT.ENTRY_TOO_LATE.
 */
export const serviceTimesRefusal = (
  times: { readonly fromMs: number; readonly toMs: number },
  atMs: number,
  limits: Limits,
): Refused<TimesCode | 'ENTRY.TIMES'> | null =>
  times.toMs <= times.fromMs || times.toMs > atMs
    ? refuse('ENTRY.TIMES')
    : entryTimesRefusal(times, atMs, limits)

/**
 * What speaks against times that are written down later: nobody measured them, so they are shorter than what may be
 * measured, and not long ago. Errors: ASSIGNMENT.ENTRY_TOO_LONG, ASSIGNMENT.ENTRY_TOO_LATE.
 */
export function entryTimesRefusal(
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
  atMs: number,
  { maxDeclaredMinutesPerRecord: max, enterWithinDays: days }: Limits,
): Refused<TimesCode> | null {
  if (toMs - fromMs > max * MINUTE_MS) return refuse('ASSIGNMENT.ENTRY_TOO_LONG', { max })
  return toMs < atMs - days * DAY_MS ? refuse('ASSIGNMENT.ENTRY_TOO_LATE', { days }) : null
}
