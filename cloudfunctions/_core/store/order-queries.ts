import type { AssignmentStatus } from '../../../domain/order/assignment-statuses'
import type { Order } from '../../../domain/order/order'
import { OPEN_ORDER_STATUSES, type OrderStatus } from '../../../domain/order/order-statuses'
import { orders } from './collections'
import { _ } from './database'
import { olderThan } from './page-cursor'

type Page = { readonly cursor?: string | undefined; readonly limit: number }

const NEWEST_FIRST = [
  ['submittedAtMs', 'desc'],
  ['_id', 'desc'],
] as const

const newestPage = (conditions: object, { cursor, limit }: Page): Promise<readonly Order[]> =>
  orders.list({
    where: olderThan(conditions, 'submittedAtMs', cursor),
    orderBy: NEWEST_FIRST,
    limit: limit + 1,
  })

export const ordersRequestedBy = (townId: string, requesterId: string, page: Page) =>
  newestPage({ townId, requesterId }, page)

export const ordersWithPart = (
  townId: string,
  volunteerId: string,
  statuses: readonly AssignmentStatus[],
  page: Page,
) => newestPage({ townId, assignments: _.elemMatch({ volunteerId, status: _.in([...statuses]) }) }, page)

/** Everything not finished at some stations, or in the whole town when `stationIds` is null. */
export const openOrdersAt = (townId: string, stationIds: readonly string[] | null, page: Page) =>
  newestPage(
    {
      townId,
      ...(stationIds && { stationId: _.in([...stationIds]) }),
      status: _.in([...OPEN_ORDER_STATUSES]),
    },
    page,
  )

/** Whose attention lists never grow longer than this: more than a head can look at in a day. */
const ATTENTION_LIMIT = 200

export const ordersInStatus = (
  townId: string,
  stationIds: readonly string[] | null,
  statuses: readonly OrderStatus[],
): Promise<readonly Order[]> =>
  orders.list({
    where: {
      townId,
      ...(stationIds && { stationId: _.in([...stationIds]) }),
      status: _.in([...statuses]),
    },
    orderBy: [['statusSinceMs', 'asc']],
    limit: ATTENTION_LIMIT,
  })

/** Orders whose time has come, of all towns, longest overdue first. */
export const ordersDue = (atMs: number, limit: number): Promise<readonly Order[]> =>
  orders.list({ where: { dueAtMs: _.gt(0).and(_.lte(atMs)) }, orderBy: [['dueAtMs', 'asc']], limit })

export const ordersWaitingForDispatch = (limit: number): Promise<readonly Order[]> =>
  orders.list({
    where: { status: 'pending_dispatch', onHold: false },
    orderBy: [['statusSinceMs', 'asc']],
    limit,
  })
