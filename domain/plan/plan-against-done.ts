import type { Activity } from '../activity/activity'
import { countsFor, isHeld } from '../activity/counts-for'
import { shanghaiParts } from '../kernel/shanghai-time'
import { MONTHS } from '../targets/figure-period'
import type { PlanRow, UnitPlan } from './plan-row'

export type PlannedActivity = Pick<
  Activity,
  'id' | 'status' | 'stationId' | 'jointStationIds' | 'joinedStationIds' | 'startsAtMs' | 'planRowId'
>

export type MonthOfPlan = {
  readonly month: number
  /** Rows of the plan that were not dropped. */
  readonly planned: number
  /** Those of them of which an activity was held, whenever. */
  readonly done: number
  /** Held in this month, whether planned or not. */
  readonly held: number
}

const STANDING = ['held', 'closed', 'published', 'draft', 'cancelled'] as const satisfies Activity['status'][]

/** What became of a row of this place: of several activities of its own the one that came farthest; null: nothing was made of it. */
export const activityOfRow = <A extends Pick<PlannedActivity, 'planRowId' | 'stationId' | 'status'>>(
  row: Pick<PlanRow, 'id'>,
  stationId: string | null,
  activities: readonly A[],
): A | null =>
  activities
    .filter((each) => each.planRowId === row.id && each.stationId === stationId)
    .sort((a, b) => STANDING.indexOf(a.status) - STANDING.indexOf(b.status))[0] ?? null

/** Nothing was made of it, or what was made will not be held. */
export const isOpenRow = (
  row: PlanRow,
  stationId: string | null,
  activities: readonly PlannedActivity[],
): boolean => {
  const activity = activityOfRow(row, stationId, activities)
  return row.dropped === null && (activity === null || activity.status === 'cancelled')
}

/** Planned against done, month by month, of one place; activities of the whole year. */
export const planAgainstDone = (
  { rows, stationId, year }: UnitPlan,
  activities: readonly PlannedActivity[],
): readonly MonthOfPlan[] =>
  MONTHS.map((month) => {
    const planned = rows.filter((row) => row.dropped === null && row.month === month)
    const isDone = (row: PlanRow) => {
      const activity = activityOfRow(row, stationId, activities)
      return activity !== null && isHeld(activity)
    }
    const isHere = (activity: PlannedActivity) => {
      const at = shanghaiParts(activity.startsAtMs)
      return (
        isHeld(activity) && countsFor(activity).includes(stationId) && at.year === year && at.month === month
      )
    }
    return {
      month,
      planned: planned.length,
      done: planned.filter(isDone).length,
      held: activities.filter(isHere).length,
    }
  })
