import type { Order } from '../../../domain/order/order'
import { FIVE_MUST_CODES } from '../../../domain/service/five-must-arrive'
import type { FiveMustMeasures } from './measures'
import { rounded, shareOf } from './statistics'

const hasArrived = (order: Order): boolean => order.arrivedAtMs !== null
const inTime = ({ arrivedAtMs, arriveByMs }: Order): boolean =>
  arrivedAtMs !== null && arriveByMs !== null && arrivedAtMs <= arriveByMs

const counted = (orders: readonly Order[]) => ({
  orders: orders.length,
  arrivedShare: rounded(shareOf(orders.filter(hasArrived).length, orders.length), 4),
  inTimeShare: rounded(shareOf(orders.filter(inTime).length, orders.length), 4),
})

/** 五必到: whether somebody came, and by the time that was promised. */
export function measureFiveMust(wanted: readonly Order[]): FiveMustMeasures {
  const duties = wanted.filter((order) => order.fiveMust !== null)
  return {
    ...counted(duties),
    byKind: FIVE_MUST_CODES.map((kind) => ({
      kind,
      ...counted(duties.filter((order) => order.fiveMust === kind)),
    })),
  }
}
