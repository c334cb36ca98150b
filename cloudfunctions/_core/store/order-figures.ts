import type { Assignment } from '../../../domain/order/assignment'
import type { Order } from '../../../domain/order/order'
import type { OrderStatus } from '../../../domain/order/order-statuses'
import { FIVE_MUST_CODES, type FiveMustCode } from '../../../domain/service/five-must-arrive'
import type { CountedOrder, CountedOrders } from '../../../domain/targets/counted-order'
import type { DutyOrder } from '../../../domain/targets/duty-order'
import type { PeriodSpan } from '../../../domain/targets/figure-period'
import { _, database } from './database'
import { PAGE_ROWS } from './every-page'

/** Which orders are counted: by when they were placed; null: at every station of the town. */
export type OrdersWithin = PeriodSpan & {
  readonly townId: string
  readonly stationIds: readonly string[] | null
}

const $ = _.aggregate

const placedWithin = ({ townId, stationIds, fromMs, toMs }: OrdersWithin) => ({
  townId,
  ...(stationIds && { stationId: _.in([...stationIds]) }),
  submittedAtMs: _.gte(fromMs).and(_.lt(toMs)),
})

/** As the pipelines give what numbers look at: what an order does not have is null. */
const COUNTED = {
  stationId: '$stationId',
  status: '$status',
  fiveMust: '$fiveMust',
  outcome: $.ifNull(['$outcome', null]),
  taken: $.or([$.gt(['$milestones.accepted', 0]), $.gt(['$milestones.in_service', 0])]),
  takenBack: $.eq(['$endedByRequester', true]),
  stars: $.ifNull(['$rating.stars', null]),
  tags: $.ifNull(['$rating.tags', []]),
}

type Counted = Omit<CountedOrder, 'rating'> & {
  readonly stars: number | null
  readonly tags: NonNullable<Order['rating']>['tags']
}

const countedFrom = ({ stars, tags, ...order }: Counted): CountedOrder => ({
  ...order,
  rating: stars === null ? null : { stars, tags },
})

type Group = { readonly _id: Counted; readonly count: number }

/** Orders counted where they lie, those that are alike together: as many rows as there are differences, not orders. */
export async function countOrders(within: OrdersWithin): Promise<readonly CountedOrders[]> {
  const found: CountedOrders[] = []
  for (;;) {
    const { data } = await database
      .collection('orders')
      .aggregate()
      .match(placedWithin(within))
      .group({ _id: COUNTED, count: $.sum(1) })
      .sort({ _id: 1 })
      .skip(found.length)
      .limit(PAGE_ROWS)
      .end()
    const page: readonly Group[] = data
    found.push(...page.map(({ _id, count }) => ({ ...countedFrom(_id), count })))
    if (page.length < PAGE_ROWS) return found
  }
}

/** The 五必到 among them, one by one: each took a time of its own. */
export async function dutiesWithin(within: OrdersWithin): Promise<readonly DutyOrder[]> {
  const found: DutyOrder[] = []
  for (;;) {
    const { data } = await database
      .collection('orders')
      .aggregate()
      .match({ ...placedWithin(within), fiveMust: _.in([...FIVE_MUST_CODES]) })
      .sort({ submittedAtMs: -1, _id: -1 })
      .skip(found.length)
      .limit(PAGE_ROWS)
      .project({
        _id: 0,
        stationId: 1,
        status: 1,
        fiveMust: 1,
        submittedAtMs: 1,
        arriveByMs: 1,
        arrivedAtMs: 1,
        arrivalHeardAtMs: 1,
        endedByRequester: 1,
      })
      .end()
    const page: readonly DutyOrder[] = data
    found.push(...page)
    if (page.length < PAGE_ROWS) return found
  }
}

/** Of an order what tells whether it stands behind a number. */
export type FiguredOrder = Pick<Order, 'id' | 'number' | 'title' | 'submittedAtMs'> & {
  readonly counted: CountedOrder
  readonly duty: DutyOrder | null
}

type Figured = Counted &
  Pick<Order, 'number' | 'title' | 'submittedAtMs' | 'arriveByMs' | 'arrivedAtMs' | 'arrivalHeardAtMs'> & {
    readonly _id: string
  }

function figuredFrom(stored: Figured): FiguredOrder {
  const { _id, number, title, submittedAtMs, ...times } = stored
  const { arriveByMs, arrivedAtMs, arrivalHeardAtMs = null, ...rest } = times
  const { stationId, status, fiveMust, takenBack } = rest
  return {
    id: _id,
    number,
    title,
    submittedAtMs,
    counted: countedFrom(rest),
    duty: fiveMust && {
      stationId,
      status,
      fiveMust,
      submittedAtMs,
      arriveByMs,
      arrivedAtMs,
      arrivalHeardAtMs,
      ...(takenBack && { endedByRequester: true as const }),
    },
  }
}

/** The same orders one by one, newest first, after the last one read; at most a thousand. */
export async function ordersBehind(
  within: OrdersWithin,
  duty: FiveMustCode | 'any' | null,
  after: { readonly submittedAtMs: number; readonly id: string } | null,
): Promise<readonly FiguredOrder[]> {
  const kind = duty === null ? {} : { fiveMust: duty === 'any' ? _.in([...FIVE_MUST_CODES]) : duty }
  const older = after && [
    { submittedAtMs: _.lt(after.submittedAtMs) },
    { submittedAtMs: after.submittedAtMs, _id: _.lt(after.id) },
  ]
  const where = { ...placedWithin(within), ...kind }
  const { data } = await database
    .collection('orders')
    .aggregate()
    .match(older ? _.and([where, _.or(older)]) : where)
    .sort({ submittedAtMs: -1, _id: -1 })
    .limit(PAGE_ROWS)
    .project({
      ...COUNTED,
      number: 1,
      title: 1,
      submittedAtMs: 1,
      arriveByMs: 1,
      arrivedAtMs: 1,
      arrivalHeardAtMs: 1,
    })
    .end()
  const rows: readonly Figured[] = data
  return rows.map(figuredFrom)
}

type Going = Pick<
  Order,
  | 'number'
  | 'title'
  | 'stationId'
  | 'status'
  | 'fiveMust'
  | 'arriveByMs'
  | 'arrivedAtMs'
  | 'durationMinutes'
  | 'headcount'
> & { readonly assignments: readonly Pick<Assignment, 'status'>[] }

/** Orders that still go on, the oldest first, without anybody's name. One trip for each thousand. */
export async function goingOrders(
  townId: string,
  stationIds: readonly string[] | null,
  statuses: readonly OrderStatus[],
): Promise<readonly (Going & { readonly id: string })[]> {
  const found: (Going & { readonly id: string })[] = []
  for (;;) {
    const { data } = await database
      .collection('orders')
      .aggregate()
      .match({
        townId,
        ...(stationIds && { stationId: _.in([...stationIds]) }),
        status: _.in([...statuses]),
      })
      .sort({ submittedAtMs: 1, _id: 1 })
      .skip(found.length)
      .limit(PAGE_ROWS)
      .project({
        number: 1,
        title: 1,
        stationId: 1,
        status: 1,
        fiveMust: 1,
        arriveByMs: 1,
        arrivedAtMs: 1,
        durationMinutes: 1,
        headcount: 1,
        'assignments.status': 1,
      })
      .end()
    const page: readonly (Going & { readonly _id: string })[] = data
    found.push(...page.map(({ _id, ...order }) => ({ ...order, id: _id })))
    if (page.length < PAGE_ROWS) return found
  }
}
