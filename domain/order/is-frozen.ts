import type { Assignment } from './assignment'
import { isDisputed } from './dispute'
import { isOpenObjection } from './objection'
import type { Order } from './order'
import { type PartsLike, partsOf } from './parts-of'

/**
 * Whether this volunteer's minutes of the order are being looked into, by his own objection or because the requester has
 * something against the service: until then nothing is proven with them.
 */
export const isFrozen = (
  order: Pick<Order, 'dispute'> & PartsLike<Pick<Assignment, 'volunteerId' | 'objection'>>,
  volunteerId: string,
): boolean =>
  isDisputed(order) ||
  partsOf(order).some((part) => part.volunteerId === volunteerId && isOpenObjection(part.objection))
