import { DAY_MS, shanghaiInstant, shanghaiParts, startOfDay } from '../kernel/shanghai-time'
import type { Activity } from './activity'
import type { Repeat } from './repeats'

const WEEK_DAYS = 7
const clockOf = (atMs: number): number => atMs - startOfDay(atMs)

const daysInMonth = (year: number, month: number): number =>
  shanghaiParts(shanghaiInstant(year, month + 1, 1) - 1).day

/** The same day so many months later; the last one where that month is shorter. */
function onDay(firstMs: number, turn: number): number {
  const { year, month, day } = shanghaiParts(firstMs)
  return shanghaiInstant(year, month + turn, Math.min(day, daysInMonth(year, month + turn)))
}

/** The same weekday so many months later: the second Saturday again, the fifth as the last. */
function onWeekday(firstMs: number, turn: number): number {
  const { year, month, day, weekday } = shanghaiParts(firstMs)
  const first = shanghaiInstant(year, month + turn, 1)
  const ahead = (weekday - shanghaiParts(first).weekday + WEEK_DAYS) % WEEK_DAYS
  const which = Math.floor((day - 1) / WEEK_DAYS)
  const wanted = 1 + ahead + which * WEEK_DAYS
  const fits = wanted <= daysInMonth(year, month + turn)
  return first + (fits ? wanted - 1 : wanted - 1 - WEEK_DAYS) * DAY_MS
}

const DAY_OF_TURN: Readonly<Record<Repeat, (firstMs: number, turn: number) => number>> = {
  weekly: (firstMs, turn) => startOfDay(firstMs) + turn * WEEK_DAYS * DAY_MS,
  monthly_day: onDay,
  monthly_weekday: onWeekday,
}

/** When a row has its turn: counted from the first, so that a short month or one that was moved shifts nothing after it. */
export const startOfTurn = (repeat: Repeat, firstMs: number, turn: number): number =>
  DAY_OF_TURN[repeat](firstMs, turn) + clockOf(firstMs)

/** The next of a row that is still to come, as a draft without anybody on its list; null where nothing comes after it. */
export function nextOfSeries(
  activity: Activity,
  idOf: (seriesId: string, number: number) => string,
  atMs: number,
): Activity | null {
  const { series, startsAtMs, endsAtMs } = activity
  if (!series || series.isLast) return null
  const { repeat, firstMs = startsAtMs } = series
  let turn = (series.turn ?? 0) + 1
  while (startOfTurn(repeat, firstMs, turn) <= atMs) turn += 1
  const starts = startOfTurn(repeat, firstMs, turn)
  const number = series.number + 1
  return {
    ...activity,
    id: idOf(series.id, number),
    series: { ...series, number, firstMs, turn },
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
    joinedStationIds: [],
    planRowId: null,
    dueAtMs: null,
  }
}
