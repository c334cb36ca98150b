import { DAY_MS, HOUR_MS, startOfDay } from '../../../domain/kernel/shanghai-time'
import type { WantedTime } from '../../../domain/order/order'

export type WantedChoice = { readonly label: string; readonly wanted: WantedTime }

const MORNING = { fromHour: 8, toHour: 12 } as const
const AFTERNOON = { fromHour: 13, toHour: 18 } as const
/** Later than this before its end, a half day is no longer offered. */
const LEAST_LEFT_MS = HOUR_MS

const halfDay = (dayMs: number, { fromHour, toHour }: { fromHour: number; toHour: number }): WantedTime => ({
  kind: 'half_day',
  fromMs: dayMs + fromHour * HOUR_MS,
  toMs: dayMs + toHour * HOUR_MS,
})

/** Both halves of a day that was picked from the calendar. */
export const halvesOf = (dayMs: number): { morning: WantedTime; afternoon: WantedTime } => ({
  morning: halfDay(dayMs, MORNING),
  afternoon: halfDay(dayMs, AFTERNOON),
})

/** The few large choices: what is left of today, tomorrow's halves, any time within a week. */
export function wantedChoices(nowMs: number): readonly WantedChoice[] {
  const today = startOfDay(nowMs)
  const tomorrow = today + DAY_MS
  const choices: readonly WantedChoice[] = [
    { label: '今天上午', wanted: halfDay(today, MORNING) },
    { label: '今天下午', wanted: halfDay(today, AFTERNOON) },
    { label: '明天上午', wanted: halfDay(tomorrow, MORNING) },
    { label: '明天下午', wanted: halfDay(tomorrow, AFTERNOON) },
  ]
  const week: WantedChoice = {
    label: '一周内都行',
    wanted: { kind: 'any_time', fromMs: today, toMs: today + 7 * DAY_MS },
  }
  return [...choices.filter(({ wanted }) => wanted.toMs - nowMs > LEAST_LEFT_MS), week]
}
