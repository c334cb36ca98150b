import { TO_COME_STATUSES } from '../../../domain/limits/open-orders'
import type { AssignmentStatus } from '../../../domain/order/assignment-statuses'
import type { Order } from '../../../domain/order/order'
import {
  OPEN_ORDER_STATUSES,
  type OrderStatus,
  UNSERVED_STATUSES,
} from '../../../domain/order/order-statuses'
import { orders } from './collections'
import { _ } from './database'
import { olderThan } from './page-cursor'
import { withPhone } from './sealing/with-phone'

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

/** His own: he ordered it, or it is for him. */
const ofPerson = (townId: string, personId: string): readonly object[] => [
  { townId },
  _.or([{ requesterId: personId }, { 'beneficiary.personId': personId }]),
]

export const ordersRequestedBy = (townId: string, personId: string, page: Page) =>
  newestPage(_.and([...ofPerson(townId, personId)]), page)

/** As many of one person or household as any limit asks about, and more. */
const MOST_OF_HOUSEHOLD = 300

/** What is still to come for this person or household, and what was ordered since then. */
export const ordersOfHousehold = (
  { townId, personId, phone }: { readonly townId: string; readonly personId: string; readonly phone: string },
  sinceMs: number,
): Promise<readonly Order[]> => {
  const whose = [{ requesterId: personId }, ...(phone ? [withPhone(phone)] : [])]
  const which = [{ status: _.in([...TO_COME_STATUSES]) }, { submittedAtMs: _.gte(sinceMs) }]
  return orders.list({ where: _.and([{ townId }, _.or(whose), _.or(which)]), limit: MOST_OF_HOUSEHOLD })
}

/** Those that still go on, and those that others have ended since then. */
export function currentOrdersRequestedBy(
  { townId, id }: { readonly townId: string; readonly id: string },
  endedSinceMs: number,
  page: Page,
) {
  const goesOn = { status: _.in([...OPEN_ORDER_STATUSES]) }
  const ended = {
    status: _.in([...UNSERVED_STATUSES]),
    statusSinceMs: _.gt(endedSinceMs),
    endedByRequester: _.neq(true),
  }
  return newestPage(_.and([...ofPerson(townId, id), _.or([goesOn, ended])]), page)
}

export const ordersWithPart = (
  townId: string,
  volunteerId: string,
  statuses: readonly AssignmentStatus[],
  page: Page,
) => newestPage({ townId, assignments: _.elemMatch({ volunteerId, status: _.in([...statuses]) }) }, page)

/** Nobody reads more of what waits to be confirmed. */
const MOST_UNSETTLED = 200

/** Orders on which one of these volunteers is, or was, and waits for his minutes. */
export const ordersUnsettled = (townId: string, volunteerIds: readonly string[]): Promise<readonly Order[]> =>
  newestPage(
    {
      townId,
      assignments: _.elemMatch({
        volunteerId: _.in([...volunteerIds]),
        status: _.in(['checked_in', 'checked_out']),
      }),
    },
    { limit: MOST_UNSETTLED },
  )

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

const BOARD_FIRST = [
  ['fiveMust', 'desc'],
  ['urgent', 'desc'],
  ['submittedAtMs', 'asc'],
] as const

/** Orders in some statuses at some stations, or in the whole town when `stationIds` is null; 五必到, then urgent, then the oldest. */
export const ordersIn = (
  townId: string,
  statuses: readonly OrderStatus[],
  stationIds: readonly string[] | null,
  limit: number,
): Promise<readonly Order[]> =>
  orders.list({
    where: {
      townId,
      ...(stationIds && { stationId: _.in([...stationIds]) }),
      status: _.in([...statuses]),
    },
    orderBy: BOARD_FIRST,
    limit,
  })

/** Orders of all towns whose volunteers have said yes and whose time begins within a span, the next first. */
export const ordersWantedBetween = (fromMs: number, toMs: number, limit: number): Promise<readonly Order[]> =>
  orders.list({
    where: { status: 'accepted', 'wanted.fromMs': _.and([_.gt(fromMs), _.lte(toMs)]) },
    orderBy: [['wanted.fromMs', 'asc']],
    limit,
  })

/** Orders that these teams' members may take by themselves now, the next to run out first. */
export const ordersOpenTo = (
  townId: string,
  teamIds: readonly string[],
  nowMs: number,
  limit: number,
): Promise<readonly Order[]> =>
  orders.list({
    where: { townId, 'open.teamIds': _.in([...teamIds]), 'open.untilMs': _.gt(nowMs) },
    orderBy: [['open.untilMs', 'asc']],
    limit,
  })

/** Whose list is read: that of some stations, of the town, or both. */
export type Offices = { readonly stationIds: readonly string[]; readonly town: boolean }

const PRESSING_FIRST = [
  ['attention.rank', 'asc'],
  ['statusSinceMs', 'asc'],
  ['_id', 'asc'],
] as const

/** Where a list of pressing orders goes on; unlike an offset it misses none while one works through it. */
export const pressingCursor = (order: Order): string =>
  [order.attention?.rank ?? 0, order.statusSinceMs, order.id].join('.')

function afterPressing(where: object, cursor: string | undefined): object {
  const [rank, sinceMs, id] = cursor?.split('.') ?? []
  if (rank === undefined || sinceMs === undefined || id === undefined) return where
  const sameRank = { 'attention.rank': Number(rank) }
  const sameTime = { ...sameRank, statusSinceMs: Number(sinceMs) }
  return _.and([
    where,
    _.or([
      { 'attention.rank': _.gt(Number(rank)) },
      { ...sameRank, statusSinceMs: _.gt(Number(sinceMs)) },
      { ...sameTime, _id: _.gt(id) },
    ]),
  ])
}

/** Orders about which these offices have to do something, the most pressing first. */
export function ordersNeeding(
  townId: string,
  { stationIds, town }: Offices,
  { cursor, limit }: Page,
): Promise<readonly Order[]> {
  const ofStations = { stationId: _.in([...stationIds]), 'attention.of': 'station' }
  const lists = [
    ...(stationIds.length > 0 ? [ofStations] : []),
    ...(town ? [{ 'attention.of': 'town' }] : []),
  ]
  return orders.list({
    where: afterPressing(_.and([{ townId }, _.or(lists)]), cursor),
    orderBy: PRESSING_FIRST,
    limit: limit + 1,
  })
}

/** Orders whose time has come, of all towns, longest overdue first, after the last of those read before. */
export function ordersDue(atMs: number, last: Order | undefined, limit: number): Promise<readonly Order[]> {
  const due = { dueAtMs: _.gt(0).and(_.lte(atMs)) }
  const after = last && [{ dueAtMs: _.gt(last.dueAtMs) }, { dueAtMs: last.dueAtMs, _id: _.gt(last.id) }]
  return orders.list({
    where: after ? _.and([due, _.or(after)]) : due,
    orderBy: [
      ['dueAtMs', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })
}

/** Sets the clock of an order that was due too early, because the town has changed a span since. */
export const moveDeadline = (id: string, atMs: number, dueAtMs: number | null): Promise<void> =>
  orders.updateWhere({ _id: id, dueAtMs: _.lte(atMs) }, { dueAtMs })

/** What the machine looks at next: 五必到 and urgent orders apart from the others. */
export type WaitingPortion = {
  readonly pressing: boolean
  /** Only what was not looked at since then. */
  readonly unseenSinceMs: number
  readonly limit: number
}

/** Waiting orders of all towns, who was looked at longest ago first, of these the oldest. */
export const ordersWaitingForDispatch = ({
  pressing,
  unseenSinceMs,
  limit,
}: WaitingPortion): Promise<readonly Order[]> => {
  const kind = pressing
    ? _.or([{ urgent: true }, { fiveMust: _.neq(null) }])
    : { urgent: _.neq(true), fiveMust: null }
  const unseen = _.or([{ lookedAtMs: _.exists(false) }, { lookedAtMs: _.lt(unseenSinceMs) }])
  return orders.list({
    where: _.and([{ status: 'pending_dispatch', onHold: false }, kind, unseen]),
    orderBy: [
      ['lookedAtMs', 'asc'],
      ['statusSinceMs', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  })
}

/** Sends orders that still wait to the end of the line. */
export const markLookedAt = (ids: readonly string[], atMs: number): Promise<void> =>
  orders.updateWhere({ _id: _.in([...ids]), status: 'pending_dispatch' }, { lookedAtMs: atMs })

/** Orders are large: no more of them come at once. */
const PORTION = 200

export async function ordersByIds(townId: string, ids: readonly string[]): Promise<readonly Order[]> {
  const found: Order[] = []
  for (let from = 0; from < ids.length; from += PORTION) {
    const portion = ids.slice(from, from + PORTION)
    found.push(...(await orders.list({ where: { townId, _id: _.in(portion) }, limit: PORTION })))
  }
  return found
}

/** Of these orders those about which somebody has an open doubt, this volunteer or the requester. */
export async function ordersInDoubt(
  townId: string,
  volunteerId: string,
  ids: readonly string[],
): Promise<readonly Order[]> {
  const objected = _.elemMatch({
    volunteerId,
    'objection.atMs': _.gt(0),
    'objection.answeredAtMs': null,
  })
  const doubt = _.or([
    { 'dispute.openedAtMs': _.gt(0), 'dispute.settledAtMs': null },
    { assignments: objected },
    { earlierParts: objected },
  ])
  const found: Order[] = []
  for (let from = 0; from < ids.length; from += PORTION) {
    const mine = { townId, _id: _.in(ids.slice(from, from + PORTION)) }
    found.push(...(await orders.list({ where: _.and([mine, doubt]), limit: PORTION })))
  }
  return found
}

/** A team has no more open orders than this, or it is told of so many. */
const TEAM_ORDERS = 200

/** Orders not finished in which somebody was asked for this team, or that are open to it. */
export const openOrdersOfTeam = (townId: string, teamId: string): Promise<readonly Order[]> =>
  orders.list({
    where: _.and([
      { townId, status: _.in([...OPEN_ORDER_STATUSES]) },
      _.or([{ 'assignments.teamId': teamId }, { 'open.teamIds': teamId }]),
    ]),
    orderBy: [['submittedAtMs', 'asc']],
    limit: TEAM_ORDERS,
  })
