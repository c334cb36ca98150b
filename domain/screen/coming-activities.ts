import type { Activity } from '../activity/activity'
import { countsFor } from '../activity/counts-for'
import { isComing } from '../activity/is-coming'
import { bareTitle } from '../activity/title-prefix'

/** More do not fit on the wall. */
const MOST = 3

export type ComingActivity = {
  /** Without the prefix that all of them bear: it stands above them, once. */
  readonly name: string
  readonly startsAtMs: number
}

type Planned = Pick<
  Activity,
  | 'title'
  | 'status'
  | 'stationId'
  | 'villageId'
  | 'jointStationIds'
  | 'joinedStationIds'
  | 'startsAtMs'
  | 'endsAtMs'
>

/** What a station holds next, alone or with others, or what somebody else holds in its village; the sooner first. */
export const comingActivities = (
  activities: readonly Planned[],
  stationId: string,
  nowMs: number,
): readonly ComingActivity[] =>
  activities
    .filter(
      (each) =>
        isComing(each, nowMs) && (countsFor(each).includes(stationId) || each.villageId === stationId),
    )
    .sort((a, b) => a.startsAtMs - b.startsAtMs)
    .slice(0, MOST)
    .map(({ title, startsAtMs }) => ({ name: bareTitle(title), startsAtMs }))
