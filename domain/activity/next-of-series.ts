import { DAY_MS, shanghaiInstant, shanghaiParts, startOfDay } from '../kernel/shanghai-time'
import type { Activity } from './activity'
import type { Repeat } from './repeats'

const WEEK_DAYS = 7
const clockOf = (atMs: number): number => atMs - startOfDay(atMs)

const daysInMonth = (year: number, month: number): number =>
  shanghaiParts(shanghaiInstant(year, month + 1, 1) - 1).day

/** The same day of the next month; the last one where that month is shorter. */
function onDay(atMs: number): number {
  const { year, month, day } = shanghaiParts(atMs)
  return shanghaiInstant(year, month + 1, Math.min(day, daysInMonth(year, month + 1)))
}

/** The same weekday of the next month: the second Saturday again, the fifth as the last. */
function onWeekday(atMs: number): number {
  const { year, month, day, weekday } = shanghaiParts(atMs)
  const first = shanghaiInstant(year, month + 1, 1)
  const ahead = (weekday - shanghaiParts(first).weekday + WEEK_DAYS) % WEEK_DAYS
  const which = Math.floor((day - 1) / WEEK_DAYS)
  const wanted = 1 + ahead + which * WEEK_DAYS
  const fits = wanted <= daysInMonth(year, month + 1)
  return first + (fits ? wanted - 1 : wanted - 1 - WEEK_DAYS) * DAY_MS
}

const NEXT_DAY: Readonly<Record<Repeat, (atMs: number) => number>> = {
  weekly: (atMs) => startOfDay(atMs) + WEEK_DAYS * DAY_MS,
  monthly_day: onDay,
  monthly_weekday: onWeekday,
}

/** When the next of a row begins: another day, the same hour. */
export const nextStartMs = (repeat: Repeat, startsAtMs: number): number =>
  NEXT_DAY[repeat](startsAtMs) + clockOf(startsAtMs)

/** The next of a row that is still to come, as a draft without anybody on its list; null where it does not repeat. */
export function nextOfSeries(
  activity: Activity,
  idOf: (seriesId: string, number: number) => string,
  atMs: number,
): Activity | null {
  const { series, startsAtMs, endsAtMs } = activity
  if (!series) return null
  let starts = nextStartMs(series.repeat, startsAtMs)
  while (starts <= atMs) starts = nextStartMs(series.repeat, starts)
  const number = series.number + 1
  return {
    ...activity,
    id: idOf(series.id, number),
    series: { ...series, number },
    startsAtMs: starts,
    endsAtMs: starts + endsAtMs - startsAtMs,
    status: 'draft',
    version: 1,
    createdAtMs: atMs,
    publishedAtMs: null,
    heldAtMs: null,
    closedAtMs: null,
    cancelled: null,
    othersCame: 0,
    enrolments: [],
    planRowId: null,
    dueAtMs: null,
  }
}
