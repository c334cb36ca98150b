import type { Exclusions } from '../order/dispatch-trace'
import type { ExclusionCode } from '../order/exclusions'
import type { Person } from '../people/person'

/** Somebody who is not asked, and the first reason why. */
export type Excluded = { readonly person: Person; readonly code: ExclusionCode }

export function countCodes(excluded: readonly Excluded[], from: Exclusions = {}): Exclusions {
  const counts: Partial<Record<ExclusionCode, number>> = { ...from }
  for (const { code } of excluded) counts[code] = (counts[code] ?? 0) + 1
  return counts
}
