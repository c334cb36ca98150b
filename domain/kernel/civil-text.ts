import { shanghaiParts } from './shanghai-time'

const two = (value: number): string => String(value).padStart(2, '0')

/** 2026-10-05 */
export function civilDay(atMs: number): string {
  const { year, month, day } = shanghaiParts(atMs)
  return `${year}-${two(month)}-${two(day)}`
}

/** 09:05 */
export function civilClock(atMs: number): string {
  const { hour, minute } = shanghaiParts(atMs)
  return `${two(hour)}:${two(minute)}`
}
