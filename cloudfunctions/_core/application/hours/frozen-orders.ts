import { isActivityId } from '../../../../domain/activity/activity-id'
import { asDoubtable } from '../../../../domain/activity/as-doubtable'
import { isFrozen } from '../../../../domain/order/is-frozen'
import type { Caller } from '../../runtime/context'
import { activitiesByIds } from '../../store/activity-queries'
import { ordersInDoubt } from '../../store/order-queries'

/** Which of these entries' orders and activities are being looked into where the caller's own minutes are concerned. */
export async function frozenOrders(
  { townId, personId }: Pick<Caller, 'townId' | 'personId'>,
  entries: readonly { readonly orderId: string }[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(entries.map(({ orderId }) => orderId))]
  const [orders, activities] = await Promise.all([
    ordersInDoubt(
      townId,
      personId,
      ids.filter((id) => !isActivityId(id)),
    ),
    activitiesByIds(townId, ids.filter(isActivityId)),
  ])
  const doubted = [
    ...orders.filter((order) => isFrozen(order, personId)),
    ...activities.filter((activity) => isFrozen(asDoubtable(activity), personId)),
  ]
  return new Set(doubted.map(({ id }) => id))
}
