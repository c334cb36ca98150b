import type { Order } from '../order/order'

/** Of an order what the numbers look at; as many orders as are alike in it are counted at once. */
export type CountedOrder = Pick<Order, 'stationId' | 'status' | 'fiveMust'> & {
  readonly outcome: Order['outcome'] | null
  /** Somebody has taken it at least once, or come to it. */
  readonly taken: boolean
  readonly takenBack: boolean
  readonly rating: Pick<NonNullable<Order['rating']>, 'stars' | 'tags'> | null
}

/** Orders that are alike, and how many there are. */
export type CountedOrders = CountedOrder & { readonly count: number }

export const countedOrder = ({
  stationId,
  status,
  fiveMust,
  outcome,
  milestones,
  endedByRequester,
  rating,
}: Pick<
  Order,
  'stationId' | 'status' | 'fiveMust' | 'outcome' | 'milestones' | 'endedByRequester' | 'rating'
>): CountedOrder => ({
  stationId,
  status,
  fiveMust,
  outcome: outcome ?? null,
  taken: milestones.accepted !== undefined || milestones.in_service !== undefined,
  takenBack: endedByRequester === true,
  rating,
})
