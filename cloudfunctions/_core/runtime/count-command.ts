import { ok, type Result } from '../../../domain/kernel/result'
import { isHelping } from '../../../domain/limits/rate-classes'
import { countOneMore, rateCountEndMs, rateCountId } from '../../../domain/limits/rate-count'
import { rolesOf } from '../../../domain/people/roles-of'
import { type ActionName, isCommand } from '../../../types/actions'
import { RATE_OF } from '../../../types/rates'
import { type Counter, counters } from '../store/collections'
import type { Transaction } from '../store/transact'
import type { Caller } from './context'

/**
 * The command counted among those of its class, to be written in its own transaction: of two at the same limit one gets
 * through. Null where a life cycle limits it. Errors: LIMIT.TOO_MANY_TRIES.
 */
export async function countCommand(
  tx: Transaction,
  action: ActionName,
  { personId, person, townId, nowMs, settings }: Caller,
): Promise<Result<Counter | null>> {
  const rateClass = isCommand(action) ? RATE_OF[action] : null
  if (!rateClass) return ok(null)
  const id = rateCountId(personId, rateClass, nowMs)
  const helping = person !== null && isHelping(rolesOf(person))
  const before = await counters.findIn(tx, id)
  const counted = countOneMore(before, rateClass, { atMs: nowMs, settings, helping })
  return counted.ok ? ok({ ...counted.value, id, townId, untilMs: rateCountEndMs(nowMs) }) : counted
}
