import type { Order } from '../../../domain/order/order'
import type { FiveMustCode } from '../../../domain/service/five-must-arrive'
import { countedOrder } from '../../../domain/targets/counted-order'
import type { PeriodSpan } from '../../../domain/targets/figure-period'
import { _, database } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

type Counted = Parameters<typeof countedOrder>[0] &
  Pick<Order, 'submittedAtMs' | 'arriveByMs' | 'arrivedAtMs'>
type Row = Omit<Counted, 'rating' | 'milestones'> & {
  readonly _id: string
  readonly rating?: Counted['rating']
  readonly milestones?: Counted['milestones']
}

const FIELDS = [
  'stationId',
  'status',
  'outcome',
  'fiveMust',
  'endedByRequester',
  'submittedAtMs',
  'arriveByMs',
  'arrivedAtMs',
  'milestones.accepted',
  'milestones.in_service',
  'rating.stars',
  'rating.tags',
]
const ONLY_COUNTED = Object.fromEntries(FIELDS.map((field) => [field, 1]))

/** What was ordered at a station within a span, without anybody's name: of a large order the little that is counted. */
const rowsOf = (townId: string, stationId: string, { fromMs, toMs }: PeriodSpan): Promise<readonly Row[]> =>
  everyPage<Row>(async (last) => {
    const within = { townId, stationId, submittedAtMs: _.gte(last?.submittedAtMs ?? fromMs).and(_.lt(toMs)) }
    const after = last && [
      { submittedAtMs: _.gt(last.submittedAtMs) },
      { submittedAtMs: last.submittedAtMs, _id: _.gt(last._id) },
    ]
    const { data } = await database
      .collection('orders')
      .aggregate()
      .match(after ? _.and([within, _.or(after)]) : within)
      .sort({ submittedAtMs: 1, _id: 1 })
      .project(ONLY_COUNTED)
      .limit(PAGE_ROWS)
      .end()
    return data
  })

const isDuty = <T extends { readonly fiveMust: FiveMustCode | null }>(
  row: T,
): row is T & { readonly fiveMust: FiveMustCode } => row.fiveMust !== null

/** Both of what the numbers of a place are made of. */
export async function countedAt(townId: string, stationId: string, span: PeriodSpan) {
  const rows = await rowsOf(townId, stationId, span)
  return {
    orders: rows.map(({ rating = null, milestones = {}, ...row }) => ({
      ...countedOrder({ ...row, rating, milestones }),
      count: 1,
    })),
    duties: rows.filter(isDuty),
  }
}
