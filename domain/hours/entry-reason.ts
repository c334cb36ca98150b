import { REASONS } from '../order/reasons'
import type { HourEntry } from './hour-entry'

/**
 * Why a credit was taken back, given anew, or differs from what was measured: the label of the list alone. What
 * somebody wrote beside it may name people.
 */
export function entryReasonLabel({
  kind,
  revision,
  reason,
}: Pick<HourEntry, 'kind' | 'revision' | 'reason'>): string {
  if (!reason) return ''
  const labels: Readonly<Record<string, string>> =
    kind === 'reversal' || revision > 1 ? REASONS.correct : REASONS.adjust_minutes
  return labels[reason.code] ?? ''
}
