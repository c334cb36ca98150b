import type { FiveMustCode } from '../service/five-must-arrive'
import type { FigurePeriod } from './figure-period'
import type { FigureCode } from './figure-table'
import type { RecordsQuery } from './records-query'

/** Whole numbers, never a quotient: 79.99 % must not pass for 80. A denominator of 0: there is nothing to divide by. */
export type Fraction = { readonly numerator: number; readonly denominator: number }

/** `reported`: the plan asks for nothing here, the number is only told. */
export const VERDICTS = {
  reached: '达到了',
  missed: '还没达到',
  noData: '无数据',
  reported: '只报数',
} as const
export type Verdict = keyof typeof VERDICTS
export const VERDICT_CODES = Object.keys(VERDICTS) as [Verdict, ...Verdict[]]

/** One number of the plan, of one place and one period, and everything that is needed to explain it. */
export type Figure = Fraction & {
  readonly code: FigureCode
  /** Null: the town. Of activities: the town's institute. */
  readonly stationId: string | null
  readonly period: FigurePeriod
  /** Of which of the five kinds of 五必到; null: of all of them, and of everything else. */
  readonly duty: FiveMustCode | null
  /** Null: nothing is asked. */
  readonly threshold: Fraction | null
  readonly verdict: Verdict
  /** When it was counted: records up to then, the roster of that instant. */
  readonly reportDateMs: number
  /** What opens the records behind it. */
  readonly records: RecordsQuery
}

/** Exact: a / b against c / d as whole products. */
export const reaches = (is: Fraction, asked: Fraction): boolean =>
  is.numerator * asked.denominator >= asked.numerator * is.denominator

export function verdictOf(is: Fraction, asked: Fraction | null): Verdict {
  if (is.denominator === 0) return 'noData'
  if (asked === null) return 'reported'
  return reaches(is, asked) ? 'reached' : 'missed'
}
