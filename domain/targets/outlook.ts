import type { Activity } from '../activity/activity'
import type { Coverage } from '../people/coverage'
import type { PlanRow } from '../plan/plan-row'
import type { Figure } from './figure'
import type { OpenActivity } from './open-activity'
import type { OpenOrder } from './open-order'

export type ComingActivity = Pick<
  Activity,
  'id' | 'title' | 'status' | 'stationId' | 'jointStationIds' | 'joinedStationIds' | 'startsAtMs'
>

/** A row of the yearly plan of which nothing has been made yet. */
export type OpenRow = Pick<PlanRow, 'id' | 'month' | 'title'> & {
  readonly stationId: string | null
  readonly year: number
}

export type PlaceGaps = Pick<Coverage, 'teamsMissing' | 'gaps'> & { readonly stationId: string | null }

/** What is known of the weeks to come. */
export type Outlook = {
  readonly nowMs: number
  /** Of the current year, up to now. */
  readonly figures: readonly Figure[]
  readonly activities: readonly ComingActivity[]
  readonly rows: readonly OpenRow[]
  readonly orders: readonly OpenOrder[]
  /** Published ones that are to come. */
  readonly serving: readonly OpenActivity[]
  readonly gaps: readonly PlaceGaps[]
}
