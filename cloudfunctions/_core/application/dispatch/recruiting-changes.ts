import {
  hasJustOpened,
  missedPeople,
  needAfterMissing,
  recruitingNeedId,
} from '../../../../domain/dispatch/recruiting-need'
import { recruitingNotice } from '../../../../domain/notice/recruiting-notice'
import type { OrderStep } from '../../../../domain/order/order-event'
import type { TownSettings } from '../../../../domain/town/town-settings'
import type { Changes } from '../../runtime/context'
import { recruitingNeeds } from '../../store/collections'
import type { Transaction } from '../../store/transact'

type Clock = { readonly tx: Transaction; readonly nowMs: number; readonly settings: TownSettings }

/** What the station keeps missing, after a step in which nobody was found; nothing after every other step. */
export async function recruitingChanges(
  { tx, nowMs, settings }: Clock,
  { order, events }: OrderStep,
): Promise<Pick<Changes<object>, 'recruiting' | 'notices'>> {
  if (!missedPeople(events)) return {}
  const known = await recruitingNeeds.findIn(tx, recruitingNeedId(order.stationId, order.specialty))
  const need = needAfterMissing(known, order, { atMs: nowMs, settings })
  return {
    recruiting: [need],
    notices: hasJustOpened(known, need) ? [recruitingNotice(need, { atMs: nowMs, settings })] : [],
  }
}
