import type { Order } from '../../../domain/order/order'
import { _, database } from './database'
import { PAGE_ROWS } from './every-page'

/** Of an order what tells when each of its volunteers served, and what kind of service it was. */
export type ServedOrder = Pick<Order, 'specialty'> & {
  readonly _id: string
  readonly assignments: readonly Pick<Order['assignments'][number], 'volunteerId' | 'visits'>[]
}

/** At most as many orders as the platform gives at once. */
export async function servedOrders(orderIds: readonly string[]): Promise<readonly ServedOrder[]> {
  if (orderIds.length > PAGE_ROWS) throw new Error('more orders than can be read at once')
  const { data } = await database
    .collection('orders')
    .aggregate()
    .match({ _id: _.in([...orderIds]) })
    .project({ specialty: 1, 'assignments.volunteerId': 1, 'assignments.visits': 1 })
    .limit(PAGE_ROWS)
    .end()
  return data
}
