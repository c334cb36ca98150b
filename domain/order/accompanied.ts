import { holdsPlace } from './assignment'
import type { Order } from './order'

/** Whether an adult of this order comes, so that somebody who is never sent alone may come as well. */
export const hasAdult = ({ assignments }: Pick<Order, 'assignments'>, exceptId: string): boolean =>
  assignments.some((part) => holdsPlace(part) && !part.accompanied && part.volunteerId !== exceptId)
