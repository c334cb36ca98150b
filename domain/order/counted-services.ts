import type { RecentService } from '../hours/recent-services'
import type { Assignment } from './assignment'
import { spansOf } from './credit'
import type { Order } from './order'
import { countedPartsOf } from './parts-of'

const serviceOf = ({ id: orderId, title }: Order, part: Assignment): RecentService => ({
  orderId,
  title,
  spans: spansOf(part),
  minutes: part.confirmedMinutes ?? 0,
})

/** All that counts for him of this order, also where a service was said not to be done and he served again. */
export const countedServices = (order: Order, volunteerId: string): readonly RecentService[] =>
  countedPartsOf(order, volunteerId).map((part) => serviceOf(order, part))

/** What counts for him of this order beside one of his parts, as if it were of others: no hour counts twice there either. */
export const otherServices = (order: Order, part: Assignment): readonly RecentService[] =>
  countedPartsOf(order, part.volunteerId)
    .filter((each) => each !== part)
    .map((each) => ({ ...serviceOf(order, each), orderId: `${order.id}:${each.credits}` }))
