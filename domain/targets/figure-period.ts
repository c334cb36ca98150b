import { shanghaiInstant, startOfYear } from '../kernel/shanghai-time'

/** What a number is about: a calendar month or year in Shanghai, or how things stand on the report date. */
export type FigurePeriod =
  /** `month`: 1 to 12. */
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'today' }

export type CalendarPeriod = Exclude<FigurePeriod, { readonly kind: 'today' }>

export const PERIOD_KINDS = ['month', 'year', 'today'] as const satisfies FigurePeriod['kind'][]

/** From the first instant up to, but without, the last. */
export type PeriodSpan = { readonly fromMs: number; readonly toMs: number }

export const spanOfPeriod = (period: CalendarPeriod): PeriodSpan =>
  period.kind === 'year'
    ? { fromMs: startOfYear(period.year), toMs: startOfYear(period.year + 1) }
    : {
        fromMs: shanghaiInstant(period.year, period.month, 1),
        toMs: shanghaiInstant(period.year, period.month + 1, 1),
      }

export const isWithin = (atMs: number, { fromMs, toMs }: PeriodSpan): boolean => atMs >= fromMs && atMs < toMs

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** Months of a year that have begun; all of an earlier one, none of a later one. */
export const monthsBegun = (year: number, nowMs: number): readonly number[] =>
  MONTHS.filter((month) => shanghaiInstant(year, month, 1) <= nowMs)
