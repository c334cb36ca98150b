import { isFrozen } from '../../../../domain/order/is-frozen'
import type { Caller } from '../../runtime/context'
import { ordersInDoubt } from '../../store/order-queries'

/** Which of these entries' orders are being looked into where the caller's own minutes are concerned. */
export async function frozenOrders(
  { townId, personId }: Pick<Caller, 'townId' | 'personId'>,
  entries: readonly { readonly orderId: string }[],
): Promise<ReadonlySet<string>> {
  const orders = await ordersInDoubt(townId, personId, [...new Set(entries.map(({ orderId }) => orderId))])
  return new Set(orders.filter((order) => isFrozen(order, personId)).map(({ id }) => id))
}
