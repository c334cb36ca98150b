import { ok, type Result, refuse } from '../kernel/result'
import { isReason, type Reason, reasonWords } from '../order/reasons'
import type { Person } from '../people/person'
import { isTownCoordinator } from '../people/roles-of'
import type { Bulletin } from './bulletin'
import { BULLETIN_MOVES, BULLETIN_STATUSES, type BulletinDecision, mayMove } from './bulletin-lifecycle'

type Decision = {
  readonly decision: BulletinDecision
  /** The version that was read: what was written since has to be read first. */
  readonly version: number
  /** Needed to send it back. */
  readonly reason: Reason | null
  readonly atMs: number
}

/**
 * The town adopts it, sends it back, or writes down that it went on to the county; nobody what he wrote himself.
 * Errors: BULLETIN.NOT_FOUND, BULLETIN.OWN, BULLETIN.DECIDED, BULLETIN.CHANGED, ORDER.REASON_REQUIRED.
 */
export function decideBulletin(
  bulletin: Bulletin | null,
  person: Person,
  { decision, version, reason, atMs }: Decision,
): Result<Bulletin> {
  if (!bulletin || bulletin.townId !== person.townId || !isTownCoordinator(person))
    return refuse('BULLETIN.NOT_FOUND')
  if (bulletin.by === person.id) return refuse('BULLETIN.OWN')
  const { to, reason: needsReason } = BULLETIN_MOVES[decision]
  if (!mayMove(decision, bulletin.status))
    return refuse('BULLETIN.DECIDED', { status: BULLETIN_STATUSES[bulletin.status].label })
  if (bulletin.version !== version) return refuse('BULLETIN.CHANGED')
  if (needsReason && !(reason && isReason('return_bulletin', reason))) return refuse('ORDER.REASON_REQUIRED')
  return ok({
    ...bulletin,
    status: to,
    decided: {
      by: person.id,
      atMs,
      reason: needsReason && reason ? reasonWords('return_bulletin', reason) : '',
    },
  })
}
