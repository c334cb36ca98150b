import type { Counter } from '../../store/collections'
import { nextGuard } from '../../store/guard'
import type { Transaction } from '../../store/transact'

/** Every change of a town's roster writes it: no telephone stands twice. */
export const nextRosterVersion = (tx: Transaction, townId: string): Promise<Counter> =>
  nextGuard(tx, { id: `roster:${townId}`, townId, untilMs: null })
