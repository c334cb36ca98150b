import type { Order } from '../order/order'
import type { OrderStatus } from '../order/order-statuses'

/** Looked at by the station, or taken from the menu, and nobody has said yet that he goes. */
export const WAITING_STATUSES = [
  'pending_dispatch',
  'dispatched',
  'escalated',
] as const satisfies OrderStatus[]

type Wished = Pick<Order, 'source' | 'status' | 'title' | 'fiveMust' | 'urgent' | 'specialty'>

/** What is a family's own affair, whatever it is called, hangs on no wall. */
const isForTheWall = ({ source, status, fiveMust, urgent, specialty }: Wished): boolean =>
  source === 'menu' &&
  WAITING_STATUSES.some((each) => each === status) &&
  fiveMust === null &&
  !urgent &&
  specialty !== 'mediation'

export type OpenWish = { readonly title: string; readonly count: number }

/** Items of the menu that somebody in the village waits for, in the order in which they were wished for; nobody's words. */
export function openWishes(orders: readonly Wished[]): readonly OpenWish[] {
  const counts = new Map<string, number>()
  for (const { title } of orders.filter(isForTheWall)) counts.set(title, (counts.get(title) ?? 0) + 1)
  return [...counts].map(([title, count]) => ({ title, count }))
}
