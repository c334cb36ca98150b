import { REASONS, reasonWords } from '../order/reasons'
import type { HourEntry } from './hour-entry'

/** Why an entry differs from what was measured, or takes another back; null where it just counts what was measured. */
export function entryReasonWords({ reason }: Pick<HourEntry, 'reason'>): string | null {
  if (!reason) return null
  const kind = Object.hasOwn(REASONS.adjust_minutes, reason.code) ? 'adjust_minutes' : 'correct'
  return reasonWords(kind, reason)
}
