import { findMenuItem } from '../service/menu-items'
import { holdsPlace } from './assignment'
import { comesHome } from './comes-home'
import type { Order, OrderContent } from './order'

/** Nobody is alone with a child, or with somebody who lives alone. */
export const LEAST_TOGETHER = 2

type Visited = Pick<OrderContent, 'menuItemCode' | 'atHome'>
type Asked = Visited & Pick<OrderContent, 'urgent' | 'fiveMust'>

/** A house where a child, or somebody who lives alone, would be by himself with one stranger. */
export function isSheltered(order: Visited): boolean {
  if (!comesHome(order)) return false
  if ((order.atHome ?? []).length > 0) return true
  return order.menuItemCode !== null && findMenuItem(order.menuItemCode)?.minors === true
}

/** So many are asked at least, also where help presses and does not wait for the second. */
export const leastHeadcount = (order: Visited): number => (isSheltered(order) ? LEAST_TOGETHER : 1)

/** Whether one alone must not go. Who is in danger does not wait until there are two. */
export const goesTogether = (order: Asked): boolean =>
  isSheltered(order) && !order.urgent && order.fiveMust !== 'emergency'

/** So few are enough, where the others are not waited for. */
export const leastToGo = (order: Asked): number => (goesTogether(order) ? LEAST_TOGETHER : 1)

/** Whether he would stand at the door by himself, where nobody may. */
export const wouldGoAlone = (order: Order, volunteerId: string): boolean =>
  goesTogether(order) &&
  !order.assignments.some((part) => holdsPlace(part) && part.volunteerId !== volunteerId)
