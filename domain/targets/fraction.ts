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

/** Exact: a / b against c / d as whole products. */
const reaches = (is: Fraction, asked: Fraction): boolean =>
  is.numerator * asked.denominator >= asked.numerator * is.denominator

export function verdictOf(is: Fraction, asked: Fraction | null): Verdict {
  if (is.denominator === 0) return 'noData'
  if (asked === null) return 'reported'
  return reaches(is, asked) ? 'reached' : 'missed'
}
