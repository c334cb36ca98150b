import type { Assignment } from '../../../domain/order/assignment'
import type { Order } from '../../../domain/order/order'
import type { PartsLike } from '../../../domain/order/parts-of'
import { _, database } from './database'
import { PAGE_ROWS } from './every-page'

/** Of an order what tells when each of its volunteers served, and what kind of service it was. */
export type ServedOrder = Pick<Order, 'specialty'> & {
  readonly _id: string
} & PartsLike<Pick<Assignment, 'volunteerId' | 'visits' | 'credits'>>

const fieldsOf = (list: string) =>
  Object.fromEntries(['volunteerId', 'visits', 'credits'].map((field) => [`${list}.${field}`, 1]))

/** At most as many orders as the platform gives at once. */
export async function servedOrders(orderIds: readonly string[]): Promise<readonly ServedOrder[]> {
  if (orderIds.length > PAGE_ROWS) throw new Error('more orders than can be read at once')
  const { data } = await database
    .collection('orders')
    .aggregate()
    .match({ _id: _.in([...orderIds]) })
    .project({ specialty: 1, ...fieldsOf('assignments'), ...fieldsOf('earlierParts') })
    .limit(PAGE_ROWS)
    .end()
  return data
}
