import type { Activity } from '../../../domain/activity/activity'
import { ACTIVITY_STATUS_CODES } from '../../../domain/activity/activity-statuses'
import type { Picture } from '../../../domain/pictures/picture'
import { _, database } from './database'
import { PAGE_ROWS } from './every-page'

/** Of an activity what numbers and plans look at; nobody on its list. */
export type PlainActivity = Pick<
  Activity,
  | 'id'
  | 'title'
  | 'status'
  | 'stationId'
  | 'villageId'
  | 'jointStationIds'
  | 'joinedStationIds'
  | 'startsAtMs'
  | 'endsAtMs'
  | 'planRowId'
  | 'picturedUntilMs'
> & { readonly picture?: Pick<Picture, 'state'> }

type Stored = Omit<PlainActivity, 'id'> & { readonly _id: string }

type Span = { readonly fromMs: number; readonly toMs: number }

/** The activities of a town that begin within a span, in the order in which they begin. One trip for each thousand. */
export async function activitiesWithin(
  townId: string,
  { fromMs, toMs }: Span,
): Promise<readonly PlainActivity[]> {
  const found: PlainActivity[] = []
  for (;;) {
    const { data } = await database
      .collection('activities')
      .aggregate()
      .match({
        townId,
        status: _.in([...ACTIVITY_STATUS_CODES]),
        startsAtMs: _.gte(fromMs).and(_.lt(toMs)),
      })
      .sort({ startsAtMs: 1, _id: 1 })
      .skip(found.length)
      .limit(PAGE_ROWS)
      .project({
        title: 1,
        status: 1,
        stationId: 1,
        villageId: 1,
        jointStationIds: 1,
        joinedStationIds: 1,
        startsAtMs: 1,
        endsAtMs: 1,
        planRowId: 1,
        picturedUntilMs: 1,
        'picture.state': 1,
      })
      .end()
    const page: readonly Stored[] = data
    found.push(...page.map(({ _id, ...activity }) => ({ ...activity, id: _id })))
    if (page.length < PAGE_ROWS) return found
  }
}
