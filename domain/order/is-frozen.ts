import { isOpenObjection } from './objection'
import type { Order } from './order'

/** Whether this volunteer's minutes of the order are being looked into: until then nothing is proven with them. */
export const isFrozen = (order: Pick<Order, 'assignments'>, volunteerId: string): boolean =>
  order.assignments.some((part) => part.volunteerId === volunteerId && isOpenObjection(part.objection))
