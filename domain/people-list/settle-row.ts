import { canonicalJson } from '../kernel/canonical-json'
import { isReadablePerson } from '../people/is-readable-person'
import type { Person } from '../people/person'
import { applyRow } from './apply-row'
import type { Entering } from './entering'
import type { GoodRow } from './planned-row'
import { rowDifferences } from './row-differences'

export type RowOutcome = 'added' | 'changed' | 'same' | 'left'

export type Settled = { readonly outcome: RowOutcome; readonly person: Person | null }

/**
 * Writes a row that somebody has looked at, into the record as it is now. Where that says already what the row wants,
 * nothing is written; where it is not what was looked at any more, the row is left: nobody has seen what it would
 * overwrite.
 */
export function settleRow(row: GoodRow, now: Person | null, entering: Entering): Settled {
  const left: Settled = { outcome: 'left', person: null }
  if (now && !isReadablePerson(now)) return left
  if (!now && row.kind !== 'add') return left
  const applied = applyRow(now, row.values, entering)
  if ('faults' in applied) return left
  if (!now) return { outcome: 'added', person: applied.person }
  const differences = rowDifferences(entering.list, now, applied.person, entering.teams)
  if (differences.length === 0) return { outcome: 'same', person: null }
  const isAsSeen = canonicalJson(differences) === canonicalJson(row.differences)
  return row.kind === 'change' && isAsSeen ? { outcome: 'changed', person: applied.person } : left
}
