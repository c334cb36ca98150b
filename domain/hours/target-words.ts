import { displayHours } from './display-hours'

const HALF_HOUR = 30

/** 今年 12.5 小时，离全年 20 小时还差 7.5 小时 · what is missing is rounded up, so that both numbers make the whole. */
export function targetWords(year: number, thisYear: number, minutes: number, targetMinutes: number): string {
  const when = year === thisYear ? '今年' : `${year} 年`
  const had = `${when} ${displayHours(minutes)} 小时`
  const target = `${displayHours(targetMinutes)} 小时`
  if (minutes >= targetMinutes) return `${had}，全年 ${target}已经满了`
  const missing = targetMinutes - Math.floor(Math.max(0, minutes) / HALF_HOUR) * HALF_HOUR
  return `${had}，离全年 ${target}还差 ${displayHours(missing)} 小时`
}
