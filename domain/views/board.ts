import type { Order } from '../order/order'

/** Past a deadline or the half day that was asked for, reminded of one, or 五必到 and nobody there in time: somebody has waited longer than was promised. */
export const isLate = (
  { dueAtMs, wanted, arriveByMs, arrivedAtMs, reminders, arrivalAlarmedAtMs }: Order,
  atMs: number,
): boolean =>
  (dueAtMs !== null && dueAtMs <= atMs) ||
  (wanted.kind === 'half_day' && wanted.toMs <= atMs) ||
  (arriveByMs !== null && arrivedAtMs === null && arriveByMs <= atMs) ||
  arrivalAlarmedAtMs !== null ||
  reminders > 0

const byPress = (a: Order, b: Order): number =>
  Number(b.fiveMust !== null) - Number(a.fiveMust !== null) ||
  Number(b.urgent) - Number(a.urgent) ||
  a.submittedAtMs - b.submittedAtMs ||
  (a.id < b.id ? -1 : 1)

/** 派单台: 五必到 first, then urgent help, then who has waited longest. */
export const inBoardOrder = (orders: readonly Order[]): readonly Order[] => [...orders].sort(byPress)

/** How many wait at each station, in the order of the stations given: never as a ranking. */
export const countByStation = (
  orders: readonly Pick<Order, 'stationId'>[],
  stationIds: readonly string[],
): readonly { readonly stationId: string; readonly count: number }[] =>
  stationIds.map((stationId) => ({
    stationId,
    count: orders.filter((order) => order.stationId === stationId).length,
  }))
