import { DAY_MS, shanghaiParts, startOfDay } from './shanghai-time'

const WEEKDAYS = '日一二三四五六'

/** Whole days from one instant's day to another's. */
export const daysBetween = (atMs: number, nowMs: number): number =>
  Math.round((startOfDay(atMs) - startOfDay(nowMs)) / DAY_MS)

const NEAR_DAYS: Readonly<Record<string, string>> = { '-1': '昨天', '0': '今天', '1': '明天', '2': '后天' }

/** 今天 · 明天 · 11月25日（周三） */
export function sayDay(atMs: number, nowMs: number): string {
  const near = NEAR_DAYS[String(daysBetween(atMs, nowMs))]
  if (near) return near
  const { year, month, day, weekday } = shanghaiParts(atMs)
  const otherYear = year === shanghaiParts(nowMs).year ? '' : `${year}年`
  return `${otherYear}${month}月${day}日（周${WEEKDAYS[weekday]}）`
}

const PARTS: readonly (readonly [untilHour: number, words: string])[] = [
  [5, '凌晨'],
  [8, '早上'],
  [12, '上午'],
  [14, '中午'],
  [18, '下午'],
  [24, '晚上'],
]

/** 上午9点 · 下午3点05分 */
export function sayClock(atMs: number): string {
  const { hour, minute } = shanghaiParts(atMs)
  const part = PARTS.find(([until]) => hour < until)?.[1] ?? ''
  const minutes = minute === 0 ? '' : `${String(minute).padStart(2, '0')}分`
  return `${part}${hour > 12 ? hour - 12 : hour}点${minutes}`
}

/** 明天上午9点 */
export const sayMoment = (atMs: number, nowMs: number): string => `${sayDay(atMs, nowMs)}${sayClock(atMs)}`
