/** Asia/Shanghai has kept UTC+8 without daylight saving since 1991, so civil time is plain arithmetic. */
const OFFSET_MS = 8 * 3_600_000

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000

/** Civil parts of an instant in Shanghai; `weekday` 0 is Sunday. */
export function shanghaiParts(atMs: number) {
  const shifted = new Date(atMs + OFFSET_MS)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  }
}

/** The instant of a civil time in Shanghai. */
export const shanghaiInstant = (year: number, month: number, day: number, hour = 0, minute = 0): number =>
  Date.UTC(year, month - 1, day, hour, minute) - OFFSET_MS

/** Midnight in Shanghai of the day that `atMs` falls in. */
export const startOfDay = (atMs: number): number =>
  Math.floor((atMs + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS

/** Midnight of the Monday of that week: a volunteer's week runs Monday to Sunday. */
export function startOfWeek(atMs: number): number {
  const day = startOfDay(atMs)
  const sinceMonday = (shanghaiParts(day).weekday + 6) % 7
  return day - sinceMonday * DAY_MS
}

/** `2026-11` */
export function monthKey(atMs: number): string {
  const { year, month } = shanghaiParts(atMs)
  return `${year}-${String(month).padStart(2, '0')}`
}

/** First instant of a calendar year in Shanghai: the year of hours is the year of check-out. */
export const startOfYear = (year: number): number => shanghaiInstant(year, 1, 1)

/** Whole hours of the clock: from `nightBeginsHour` on in the evening until `nightEndsHour` in the morning. */
export type Night = { readonly nightBeginsHour: number; readonly nightEndsHour: number }

/** From then on in the morning people have had time to look at what came in. */
const MORNING_HOURS = 1

/** People sleep: nothing is sent to their telephones but what cannot wait. */
export function isQuietTime(atMs: number, { nightBeginsHour, nightEndsHour }: Night): boolean {
  const { hour } = shanghaiParts(atMs)
  return hour < nightEndsHour || hour >= nightBeginsHour
}

/** The instant itself by day; an hour after the end of the night for one that falls before that. */
export function afterNight(atMs: number, { nightBeginsHour, nightEndsHour }: Night): number {
  const { hour } = shanghaiParts(atMs)
  const dayBeginsHour = nightEndsHour + MORNING_HOURS
  if (hour >= dayBeginsHour && hour < nightBeginsHour) return atMs
  const day = startOfDay(atMs) + (hour >= nightBeginsHour ? DAY_MS : 0)
  return day + dayBeginsHour * HOUR_MS
}
