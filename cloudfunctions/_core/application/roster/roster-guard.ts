import type { Counter } from '../../store/collections'
import { counters } from '../../store/collections'
import type { Transaction } from '../../store/transact'

/** Every change of a town's roster counts up one document, so that two at once collide: no telephone stands twice. */
export async function nextRosterVersion(tx: Transaction, townId: string): Promise<Counter> {
  const id = `roster:${townId}`
  const known = await counters.findIn(tx, id)
  return { id, townId, count: (known?.count ?? 0) + 1, untilMs: null }
}
