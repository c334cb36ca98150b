import type { Actor } from './actor'
import type { Order } from './order'
import { partsOf } from './parts-of'

/** He said how long it was: a doubt about that is for somebody else to look into. */
export const confirmedHimself = (
  order: Pick<Order, 'assignments' | 'earlierParts'>,
  { id }: Pick<Actor, 'id'>,
): boolean => partsOf(order).some(({ settledBy }) => settledBy === id)
