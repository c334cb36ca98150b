import type { Activity } from '../activity/activity'
import { freePlaces } from '../activity/places'
import { MINUTE_MS } from '../kernel/shanghai-time'

/** Of a published activity what tells whether somebody could still serve in it. */
export type OpenActivity = Pick<Activity, 'id' | 'title' | 'villageId' | 'startsAtMs'> & {
  /** Free places of volunteers. */
  readonly missing: number
  readonly durationMinutes: number
}

export function openActivity(activity: Activity): OpenActivity {
  const { id, title, villageId, startsAtMs, endsAtMs } = activity
  const durationMinutes = Math.floor((endsAtMs - startsAtMs) / MINUTE_MS)
  return { id, title, villageId, startsAtMs, missing: freePlaces(activity, 'volunteer'), durationMinutes }
}
