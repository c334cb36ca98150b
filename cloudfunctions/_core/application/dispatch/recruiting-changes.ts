import {
  missedPeople,
  needAfterMissing,
  type RecruitingNeed,
  recruitingNeedId,
} from '../../../../domain/dispatch/recruiting-need'
import type { OrderStep } from '../../../../domain/order/order-event'
import type { TownSettings } from '../../../../domain/town/town-settings'
import { recruitingNeeds } from '../../store/collections'
import type { Transaction } from '../../store/transact'

type Clock = { readonly tx: Transaction; readonly nowMs: number; readonly settings: TownSettings }

/** What the station keeps missing, after a step in which nobody was found; nothing after every other step. */
export async function recruitingChanges(
  { tx, nowMs, settings }: Clock,
  { order, events }: OrderStep,
): Promise<readonly RecruitingNeed[]> {
  const { specialty } = order
  if (specialty === null || !missedPeople(events)) return []
  const known = await recruitingNeeds.findIn(tx, recruitingNeedId(order.stationId, specialty))
  return [needAfterMissing(known, { ...order, specialty }, { atMs: nowMs, settings })]
}
