import { forgottenFromMs, type RecentService } from '../../../../domain/hours/recent-services'
import type { Span } from '../../../../domain/hours/spans'
import { volunteerAccountId } from '../../../../domain/kernel/ids'
import { creditedServices } from '../../../../domain/order/credited-services'
import type { CommandContext } from '../../runtime/context'
import { entriesServed } from '../../store/hour-queries'
import { ordersByIds } from '../../store/order-queries'

/**
 * What is credited to a volunteer around some spans: by what his account remembers, and where it may have forgotten that
 * time, by the orders that the ledger names. Those are read outside the transaction: whoever credits him meanwhile
 * changes the account that was read within it, and this one is tried again.
 */
export async function servicesAround(
  { townId, nowMs }: Pick<CommandContext, 'townId' | 'nowMs'>,
  volunteerId: string,
  recent: readonly RecentService[],
  spans: readonly Span[],
): Promise<readonly RecentService[]> {
  const fromMs = forgottenFromMs(recent, spans)
  if (fromMs === null) return recent
  const entries = await entriesServed(volunteerAccountId(volunteerId), { fromMs, toMs: nowMs + 1 })
  const known = new Set(recent.map(({ orderId }) => orderId))
  const forgotten = [...new Set(entries.map(({ orderId }) => orderId))].filter((id) => !known.has(id))
  const orders = await ordersByIds(townId, forgotten)
  return [...recent, ...orders.flatMap((order) => creditedServices(order, volunteerId))]
}
