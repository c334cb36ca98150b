import { ofOtherOrders, type RecentService } from '../hours/recent-services'
import type { Assignment } from './assignment'
import { spansOf } from './credit'
import type { Order } from './order'
import { partsOf } from './parts-of'

/** What counts for a volunteer on this order, this service and those before it that were said not to be done. */
export const creditedServices = (
  order: Order,
  volunteerId: string,
  except?: Assignment,
): readonly RecentService[] =>
  partsOf(order).flatMap((part) =>
    part.volunteerId === volunteerId && part !== except && part.confirmedMinutes
      ? [{ orderId: order.id, title: order.title, spans: spansOf(part), minutes: part.confirmedMinutes }]
      : [],
  )

/** Everything that counts for him beside this part: by what his account remembers of other orders, and on this one. */
export const servicesBeside = (
  order: Order,
  part: Assignment,
  recent: readonly RecentService[],
): readonly RecentService[] => [
  ...ofOtherOrders(recent, order.id),
  ...creditedServices(order, part.volunteerId, part),
]
