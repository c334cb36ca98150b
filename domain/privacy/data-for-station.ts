import { ratingToStation } from '../order/rating-blame'
import type { OwnData } from './own-sections'

/** Somebody's data as his station may hand them to him: 收费了 is the town's affair alone (条例 art. 21), also in his own words. */
export const dataForStation = (data: OwnData): OwnData => ({
  ...data,
  orders: data.orders.map((order) =>
    order.rating ? { ...order, rating: ratingToStation(order.rating) } : order,
  ),
  charges: [],
  notices: data.notices.filter(({ about }) => about?.kind !== 'charge'),
})
