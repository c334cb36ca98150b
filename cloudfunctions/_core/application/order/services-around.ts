import { isActivityId } from '../../../../domain/activity/activity-id'
import { servicesIn } from '../../../../domain/activity/settle-activity'
import type { HourAccount } from '../../../../domain/hours/hour-entry'
import { forgottenFromMs, type RecentService } from '../../../../domain/hours/recent-services'
import type { Span } from '../../../../domain/hours/spans'
import { volunteerAccountId } from '../../../../domain/kernel/ids'
import { creditedServices } from '../../../../domain/order/credited-services'
import type { CommandContext } from '../../runtime/context'
import { activitiesByIds } from '../../store/activity-queries'
import { entriesServed } from '../../store/hour-queries'
import { ordersByIds } from '../../store/order-queries'

type At = Pick<CommandContext, 'townId' | 'nowMs'>

/**
 * What is credited to a volunteer around some spans: by what his account remembers, and where it may have forgotten that
 * time, by the orders and activities that the ledger names. Those are read outside the transaction: whoever credits him
 * meanwhile changes the account that was read within it, and this one is tried again.
 */
async function around(
  { townId, nowMs }: At,
  volunteerId: string,
  recent: readonly RecentService[],
  spans: readonly Span[],
): Promise<readonly RecentService[]> {
  const fromMs = forgottenFromMs(recent, spans)
  if (fromMs === null) return recent
  const entries = await entriesServed(volunteerAccountId(volunteerId), { fromMs, toMs: nowMs + 1 })
  const known = new Set(recent.map(({ orderId }) => orderId))
  const forgotten = [...new Set(entries.map(({ orderId }) => orderId))].filter((id) => !known.has(id))
  const orders = await ordersByIds(
    townId,
    forgotten.filter((id) => !isActivityId(id)),
  )
  const activities = await activitiesByIds(townId, forgotten.filter(isActivityId))
  return [
    ...recent,
    ...orders.flatMap((order) => creditedServices(order, volunteerId)),
    ...activities.flatMap((activity) => servicesIn(activity, volunteerId)),
  ]
}

/** The same of several, by volunteer; `spansOf`: when each of them was here. */
export async function servicesAround(
  at: At,
  accounts: ReadonlyMap<string, HourAccount>,
  spansOf: (volunteerId: string) => readonly Span[],
): Promise<(volunteerId: string) => readonly RecentService[]> {
  const found = new Map<string, readonly RecentService[]>()
  for (const [volunteerId, { recent = [] }] of accounts)
    found.set(volunteerId, await around(at, volunteerId, recent, spansOf(volunteerId)))
  return (volunteerId) => found.get(volunteerId) ?? []
}
