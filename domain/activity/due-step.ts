import { DAY_MS, HOUR_MS, startOfDay } from '../kernel/shanghai-time'
import type { TownSettings } from '../town/town-settings'
import type { Activity } from './activity'
import { isUnsettled } from './enrolment-part'

/** In the afternoon of the day before, everybody on the list is told once more. */
const REMINDED_AT_HOUR = 16
/** After its end there is some time to write it down before anybody is reminded. */
const RECORDED_WITHIN_MS = 2 * HOUR_MS

const dayBeforeMs = ({ startsAtMs }: Activity): number =>
  startOfDay(startsAtMs) - DAY_MS + REMINDED_AT_HOUR * HOUR_MS

type Now = { readonly atMs: number; readonly settings: Pick<TownSettings, 'reminderHours'> }

/** When the machine looks at an activity next; null: nothing is to be done by the clock. */
export function nextDueMs(activity: Activity, { atMs, settings }: Now): number | null {
  const again = atMs + settings.reminderHours * HOUR_MS
  if (activity.status === 'published') {
    const ahead = [dayBeforeMs(activity), activity.endsAtMs + RECORDED_WITHIN_MS]
    return ahead.find((dueMs) => dueMs > atMs) ?? again
  }
  return activity.status === 'held' && activity.enrolments.some(isUnsettled) ? again : null
}

/** What is to be said now: that it is tomorrow, that it has to be recorded, or that minutes wait. */
export function dueStep(activity: Activity, atMs: number): 'tomorrow' | 'record' | 'settle' | null {
  if (activity.dueAtMs === null || activity.dueAtMs > atMs) return null
  if (activity.status === 'held') return 'settle'
  if (activity.status !== 'published') return null
  return atMs < activity.startsAtMs ? 'tomorrow' : 'record'
}
