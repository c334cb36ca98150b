import type { Span } from '../../../domain/export/export-period'
import type { OrderFacts } from '../../../domain/report/order-facts'
import { _, database } from './database'
import { everyPage, PAGE_ROWS } from './every-page'

type Row = Omit<OrderFacts, 'rating'> & { readonly _id: string; readonly rating?: OrderFacts['rating'] }

const FIELDS = [
  'stationId',
  'status',
  'outcome',
  'fiveMust',
  'arriveByMs',
  'arrivedAtMs',
  'submittedAtMs',
  'milestones.pending_rating',
  'rating.stars',
  'rating.tags',
  'dispute.settledAtMs',
  'dispute.settlement.code',
]
const ONLY_FACTS = Object.fromEntries(FIELDS.map((field) => [field, 1]))

/**
 * What was ordered at a station within a span, without anybody's name. An order is large, its facts are not: a page of a
 * thousand comes at once.
 */
export async function orderFactsOf(
  townId: string,
  stationId: string,
  { fromMs, toMs }: Span,
): Promise<readonly OrderFacts[]> {
  const rows = await everyPage<Row>(async (last) => {
    const within = { townId, stationId, submittedAtMs: _.gte(last?.submittedAtMs ?? fromMs).and(_.lt(toMs)) }
    const { data } = await database
      .collection('orders')
      .aggregate()
      .match(
        last
          ? _.and([
              within,
              _.or([
                { submittedAtMs: _.gt(last.submittedAtMs) },
                { submittedAtMs: last.submittedAtMs, _id: _.gt(last._id) },
              ]),
            ])
          : within,
      )
      .sort({ submittedAtMs: 1, _id: 1 })
      .project(ONLY_FACTS)
      .limit(PAGE_ROWS)
      .end()
    return data
  })
  return rows.map((row) => ({ ...row, rating: row.rating ?? null, milestones: row.milestones ?? {} }))
}
