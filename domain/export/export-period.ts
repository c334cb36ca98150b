import { ok, type Result, refuse } from '../kernel/result'
import { DAY_MS, shanghaiInstant, shanghaiParts, startOfYear } from '../kernel/shanghai-time'
import { EXPORT_LIMITS } from './export-limits'

/** Which services are exported: by the day on which they ended, in Shanghai. */
export type ExportPeriod =
  /** `month`: 1 to 12. */
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** `quarter`: 1 to 4. */
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'year'; readonly year: number }
  /** Both days belong to it: `2026-10-01`. */
  | { readonly kind: 'days'; readonly from: string; readonly to: string }

/** From the first instant up to, but without, the last. */
export type Span = { readonly fromMs: number; readonly toMs: number }

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Midnight of a day as it is written; null for one that is not in the calendar. */
function dayInstant(text: string): number | null {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  const atMs = shanghaiInstant(year, month, day)
  const parts = shanghaiParts(atMs)
  return parts.month === month && parts.day === day ? atMs : null
}

function months(year: number, first: number, count: number): Span {
  return { fromMs: shanghaiInstant(year, first, 1), toMs: shanghaiInstant(year, first + count, 1) }
}

function daysSpan(from: string, to: string): Span | null {
  const fromMs = dayInstant(from)
  const lastMs = dayInstant(to)
  return fromMs === null || lastMs === null ? null : { fromMs, toMs: lastMs + DAY_MS }
}

function spanOf(period: ExportPeriod): Span | null {
  switch (period.kind) {
    case 'month':
      return months(period.year, period.month, 1)
    case 'quarter':
      return months(period.year, period.quarter * 3 - 2, 3)
    case 'year':
      return { fromMs: startOfYear(period.year), toMs: startOfYear(period.year + 1) }
    case 'days':
      return daysSpan(period.from, period.to)
  }
}

/**
 * The instants of a period.
 * Errors: EXPORT.PERIOD_NOT_POSSIBLE for days that do not exist or stand the wrong way round, more days than a file
 * may have, and what has not begun.
 */
export function exportSpan(period: ExportPeriod, nowMs: number): Result<Span> {
  const span = spanOf(period)
  const possible =
    span !== null &&
    span.toMs > span.fromMs &&
    span.fromMs <= nowMs &&
    span.toMs - span.fromMs <= EXPORT_LIMITS.mostDays * DAY_MS
  return possible ? ok(span) : refuse('EXPORT.PERIOD_NOT_POSSIBLE', { days: EXPORT_LIMITS.mostDays })
}

/** 2026年10月 · 2026年第四季度 · 2026年 · 2026-10-01至2026-10-15 */
export function sayPeriod(period: ExportPeriod): string {
  switch (period.kind) {
    case 'month':
      return `${period.year}年${period.month}月`
    case 'quarter':
      return `${period.year}年第${'一二三四'[period.quarter - 1] ?? ''}季度`
    case 'year':
      return `${period.year}年`
    case 'days':
      return period.from === period.to ? period.from : `${period.from}至${period.to}`
  }
}
