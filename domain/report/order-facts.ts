import type { Dispute } from '../order/dispute'
import type { Order, Rating } from '../order/order'

/** Of an order what figures are made of: nothing in it tells whose it is. */
export type OrderFacts = Pick<
  Order,
  'stationId' | 'status' | 'outcome' | 'fiveMust' | 'arriveByMs' | 'arrivedAtMs' | 'submittedAtMs'
> & {
  /** When it was first confirmed as served; absent: never. */
  readonly milestones: Pick<Order['milestones'], 'pending_rating'>
  readonly rating: Pick<Rating, 'stars' | 'tags'> | null
  readonly dispute?: Pick<Dispute, 'settledAtMs' | 'settlement'>
}
