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

/** What makes no sense waits for a person as well. */
function isLateOrDamaged(order: Order, atMs: number): boolean {
  try {
    return isLate(order, atMs)
  } catch {
    return true
  }
}

export type StationCount = {
  readonly stationId: string
  readonly count: number
  readonly late: number
  readonly fiveMust: number
}

/** How many wait at each station, how many of them too long, in the order of the stations given: never as a ranking. */
export const countByStation = (
  orders: readonly Order[],
  stationIds: readonly string[],
  atMs: number,
): readonly StationCount[] =>
  stationIds.map((stationId) => {
    const here = orders.filter((order) => order.stationId === stationId)
    return {
      stationId,
      count: here.length,
      late: here.filter((order) => isLateOrDamaged(order, atMs)).length,
      fiveMust: here.filter(({ fiveMust }) => fiveMust !== null).length,
    }
  })
