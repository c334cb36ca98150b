import { type Counter, counters } from './collections'
import type { Transaction } from './transact'

/**
 * One document that every writer of something counts up, so that two at once collide where the rule looks at what a
 * transaction cannot query. To write a document as it is would not do: the database takes that for no change.
 */
export async function nextGuard(
  tx: Transaction,
  guard: Pick<Counter, 'id' | 'townId' | 'untilMs'>,
): Promise<Counter> {
  const known = await counters.findIn(tx, guard.id)
  return { ...guard, count: (known?.count ?? 0) + 1 }
}
