import type { RecentService } from '../hours/recent-services'
import { toldMinutes } from '../hours/service-minutes'
import type { Span } from '../hours/spans'
import { knownSpan, type Visit } from '../hours/visit'
import { findAssignment } from './change-assignment'
import type { Order } from './order'

/** Who is still there is there until now. */
const spanUntil = (visit: Visit, atMs: number): Span => knownSpan(visit) ?? { inMs: visit.inMs, outMs: atMs }

/** Where a volunteer was by what waits to be confirmed, or where he is. */
export const unsettledServices = (
  orders: readonly Order[],
  volunteerId: string,
  atMs: number,
): readonly RecentService[] =>
  orders.flatMap((order) => {
    const part = findAssignment(order, volunteerId)
    if (part?.status !== 'checked_in' && part?.status !== 'checked_out') return []
    return [
      {
        orderId: order.id,
        title: order.title,
        spans: part.visits.map((visit) => spanUntil(visit, atMs)),
        minutes: toldMinutes(part.visits, Number.MAX_SAFE_INTEGER),
      },
    ]
  })
