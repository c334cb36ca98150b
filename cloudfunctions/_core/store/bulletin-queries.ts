import type { Bulletin } from '../../../domain/bulletin/bulletin'
import type { BulletinStatus } from '../../../domain/bulletin/bulletin-lifecycle'
import type { PeriodSpan } from '../../../domain/targets/figure-period'
import { bulletins } from './collections'
import { _ } from './database'
import { everyPage, PAGE_ROWS } from './every-page'
import { olderThan } from './page-cursor'

type Asked = {
  readonly townId: string
  /** Null: of the whole town and its own office. */
  readonly stationIds: readonly string[] | null
  readonly status?: BulletinStatus | undefined
}

/** Newest first; one more than asked. */
export const bulletinsOf = (
  { townId, stationIds, status }: Asked,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<readonly Bulletin[]> =>
  bulletins.list({
    where: olderThan(
      { townId, ...(stationIds && { stationId: _.in([...stationIds]) }), ...(status && { status }) },
      'atMs',
      cursor,
    ),
    orderBy: [
      ['atMs', 'desc'],
      ['_id', 'desc'],
    ],
    limit: limit + 1,
  })

/** Whatever a town was handed within a span. */
export const bulletinsWithin = (townId: string, { fromMs, toMs }: PeriodSpan): Promise<readonly Bulletin[]> =>
  everyPage((last) => {
    const within = { townId, atMs: _.gte(last?.atMs ?? fromMs).and(_.lt(toMs)) }
    const after = last && [{ atMs: _.gt(last.atMs) }, { atMs: last.atMs, _id: _.gt(last.id) }]
    return bulletins.list({
      where: after ? _.and([within, _.or(after)]) : within,
      orderBy: [
        ['atMs', 'asc'],
        ['_id', 'asc'],
      ],
      limit: PAGE_ROWS,
    })
  })
