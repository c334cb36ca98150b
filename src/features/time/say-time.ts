import { daysBetween, sayDay } from '../../../domain/kernel/say-moment'
import { monthKey, shanghaiParts } from '../../../domain/kernel/shanghai-time'
import type { WantedTime } from '../../../domain/order/order'

/** 2026-11-25, as calendars write it. */
export const sayDate = (atMs: number): string =>
  `${monthKey(atMs)}-${String(shanghaiParts(atMs).day).padStart(2, '0')}`

/** 2026年11月25日 */
export function sayFullDay(atMs: number): string {
  const { year, month, day } = shanghaiParts(atMs)
  return `${year}年${month}月${day}日`
}

/** The last day is one of those on which it may be. */
function sayLastDay(toMs: number, nowMs: number): { day: string; only: boolean } {
  const lastMs = toMs - 1
  return { day: sayDay(lastMs, nowMs), only: daysBetween(lastMs, nowMs) === 0 }
}

const sayHalfDay = (fromMs: number, nowMs: number): string =>
  `${sayDay(fromMs, nowMs)}${shanghaiParts(fromMs).hour < 12 ? '上午' : '下午'}`

const NOW = '现在就要'

/** 现在就要 · 今天下午 · 明天上午 · 最晚12月1日（周一），哪天都行 · 今天都行 */
export function sayWanted({ kind, fromMs, toMs }: WantedTime, nowMs: number): string {
  if (kind === 'now') return NOW
  if (kind === 'half_day') return sayHalfDay(fromMs, nowMs)
  const { day, only } = sayLastDay(toMs, nowMs)
  return only ? `${day}都行` : `最晚${day}，哪天都行`
}

/** The same while somebody still has to come, also when that time is over: 原约昨天上午，尽快 */
export function sayStillWanted(wanted: WantedTime, nowMs: number): string {
  const words = sayWanted(wanted, nowMs)
  if (wanted.kind === 'now') return words
  return wanted.toMs <= nowMs ? `原约${words}，尽快` : words
}

/** With what somebody does then: 明天上午来 · 最晚12月1日（周一）来，来前打电话 */
export function sayComing({ kind, fromMs, toMs }: WantedTime, nowMs: number, verb: '来' | '去'): string {
  if (kind === 'now') return `马上就${verb}`
  if (toMs <= nowMs) return `约的时间过了，尽快${verb}`
  if (kind === 'half_day') return `${sayHalfDay(fromMs, nowMs)}${verb}`
  const { day, only } = sayLastDay(toMs, nowMs)
  return `${only ? '' : '最晚'}${day}${verb}，${verb}前打电话`
}

function saySpan(verb: '等' | '过', sinceMs: number, nowMs: number): string {
  const minutes = Math.max(0, Math.floor((nowMs - sinceMs) / 60_000))
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${verb}了${minutes}分钟`
  const hours = Math.floor(minutes / 60)
  return hours < 24 ? `${verb}了${hours}小时` : `${verb}了${Math.floor(hours / 24)}天`
}

/** 等了 20 分钟 · 3 小时 · 2 天 */
export const sayWaiting = (sinceMs: number, nowMs: number): string => saySpan('等', sinceMs, nowMs)

/** 过了 20 分钟 · 3 小时 · 2 天 */
export const sayLate = (sinceMs: number, nowMs: number): string => saySpan('过', sinceMs, nowMs)

/** 30分钟 · 1小时 · 1小时30分 */
export function sayDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest}分钟`
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分`
}

/** 上午好 */
export function sayGreeting(nowMs: number): string {
  const { hour } = shanghaiParts(nowMs)
  if (hour < 5 || hour >= 19) return '晚上好'
  if (hour < 11) return '早上好'
  return hour < 14 ? '中午好' : '下午好'
}
