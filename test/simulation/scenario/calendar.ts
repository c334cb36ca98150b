import { DAY_MS, shanghaiInstant, shanghaiParts, startOfDay } from '../../../domain/kernel/shanghai-time'

/** The year that is replayed begins here; credentials of the demonstration town hold beyond it. */
export const FIRST_DAY_MS = shanghaiInstant(2027, 1, 1)

/** 农历正月初一 of that year. */
const NEW_YEAR_MS = shanghaiInstant(2027, 2, 6)

const FESTIVAL = { daysBefore: 18, daysAfter: 14 } as const

/** The weeks in which who works elsewhere is at home. */
export const isFestival = (dayMs: number): boolean =>
  dayMs >= NEW_YEAR_MS - FESTIVAL.daysBefore * DAY_MS && dayMs < NEW_YEAR_MS + FESTIVAL.daysAfter * DAY_MS

export const dayAt = (index: number): number => FIRST_DAY_MS + index * DAY_MS

export const isWeekend = (atMs: number): boolean => [0, 6].includes(shanghaiParts(atMs).weekday)

/** The months in which tea, chestnuts and rice leave nobody much time. */
const HARVEST_MONTHS: readonly number[] = [4, 5, 9, 10]
export const isHarvest = (atMs: number): boolean => HARVEST_MONTHS.includes(shanghaiParts(atMs).month)

/** The instant itself within the hours of a day, else the beginning of the next such hours. */
export function withinHours(atMs: number, fromHour: number, toHour: number): number {
  const { hour } = shanghaiParts(atMs)
  if (hour >= fromHour && hour < toHour) return atMs
  const day = startOfDay(atMs) + (hour >= toHour ? DAY_MS : 0)
  return day + fromHour * 3_600_000
}

/** For the marks above the weeks: what the season is called, from which day of the year to which. */
export const SEASONS = [
  { label: '春节', from: [1, 19], to: [2, 20] },
  { label: '采茶', from: [4, 1], to: [5, 20] },
  { label: '汛期', from: [6, 1], to: [7, 31] },
  { label: '板栗', from: [9, 1], to: [10, 31] },
] as const

export const dayOfYear = ([month, day]: readonly [number, number]): number =>
  Math.round((shanghaiInstant(2027, month, day) - FIRST_DAY_MS) / DAY_MS)
