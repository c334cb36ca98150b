import { stationMailbox } from '../kernel/ids'
import { monthKey } from '../kernel/shanghai-time'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import type { Notice } from './notice'
import type { Channel } from './reach'

type Drill = {
  readonly townId: string
  readonly stationId: string
  readonly counts: Readonly<Record<Channel, number>>
  readonly atMs: number
}

/** Once a month the head reads who could not be told if something happened today. */
export const reachNotice = ({ townId, stationId, counts, atMs }: Drill): Notice => ({
  id: `notice:reach:${stationId}:${monthKey(atMs)}`,
  townId,
  to: stationMailbox(stationId),
  orderId: null,
  byId: SYSTEM_ACTOR_ID,
  type: 'reach',
  text:
    counts.none > 0
      ? `这个月对一对：要是今天有急事，有 ${counts.none} 个人联系不上，${counts.phone} 个人只能打电话。请看一看，补上电话。`
      : `这个月对一对：要是今天有急事，${counts.phone} 个人只能打电话，别的人都通知得到。`,
  opens: 'reach',
  atMs,
  pressing: false,
  delivery: 'pending',
})
