import { closeNeed as close } from '../../../../domain/dispatch/recruiting-need'
import { ok, refuse } from '../../../../domain/kernel/result'
import { isReason, reasonWords } from '../../../../domain/order/reasons'
import { headOfStations, isTownCoordinator } from '../../../../domain/people/roles-of'
import type { Command } from '../../runtime/context'
import { recruitingNeeds } from '../../store/collections'

/** Somebody was found, or nobody is needed: the task leaves the list, and what was missed before does not bring it back. */
export const closeNeed: Command<'recruiting.close'> = async ({ tx, person, nowMs }, { needId, reason }) => {
  if (!person) return refuse('SESSION.REGISTRATION_NEEDED')
  if (!isReason('close_need', reason)) return refuse('ORDER.REASON_REQUIRED')
  const need = await recruitingNeeds.findIn(tx, needId)
  const mine =
    need?.townId === person.townId &&
    (isTownCoordinator(person) || headOfStations(person).includes(need.stationId))
  if (!need?.open || !mine) return refuse('RECRUITING.NOT_FOUND')
  const closed = { atMs: nowMs, by: person.id, reason: reasonWords('close_need', reason) }
  return ok({ receipt: { needId }, recruiting: [close(need, closed)] })
}
