import { shanghaiParts } from './shanghai-time'

/** 2026年11月28日: a date that is read in other years too. */
export function sayFullDate(atMs: number): string {
  const { year, month, day } = shanghaiParts(atMs)
  return `${year}年${month}月${day}日`
}

/** 2026-11-28, for tables. */
export function sayShortDate(atMs: number): string {
  const { year, month, day } = shanghaiParts(atMs)
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
