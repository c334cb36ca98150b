import type { Activity } from '../activity/activity'
import { holdersOf } from '../activity/holders-of'
import { bareTitle } from '../activity/title-prefix'

/** More do not fit on the wall. */
const MOST = 3

export type ComingActivity = {
  /** Without the prefix that all of them bear: it stands above them, once. */
  readonly name: string
  readonly startsAtMs: number
}

type Planned = Pick<Activity, 'title' | 'status' | 'stationId' | 'jointStationIds' | 'startsAtMs'>

/** What a station holds next, alone or with others, the sooner first. */
export const comingActivities = (
  activities: readonly Planned[],
  stationId: string,
): readonly ComingActivity[] =>
  activities
    .filter((each) => each.status === 'published' && holdersOf(each).includes(stationId))
    .sort((a, b) => a.startsAtMs - b.startsAtMs)
    .slice(0, MOST)
    .map(({ title, startsAtMs }) => ({ name: bareTitle(title), startsAtMs }))
