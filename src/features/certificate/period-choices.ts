import type { CertificatePeriod } from '../../../domain/certificate/certificate-period'
import { shanghaiParts, startOfYear } from '../../../domain/kernel/shanghai-time'

export type PeriodChoice = 'this_year' | 'last_year' | 'all' | 'days'

const ofYear = (year: number): CertificatePeriod => ({
  fromMs: startOfYear(year),
  toMs: startOfYear(year + 1),
})

/** The large choices; the days of the last one are picked by hand. */
export function periodChoices(nowMs: number): readonly {
  readonly code: PeriodChoice
  readonly label: string
  readonly period: CertificatePeriod | null
}[] {
  const { year } = shanghaiParts(nowMs)
  return [
    { code: 'this_year', label: '今年', period: ofYear(year) },
    { code: 'last_year', label: '去年', period: ofYear(year - 1) },
    { code: 'all', label: '全部', period: { fromMs: null, toMs: null } },
    { code: 'days', label: '选日子', period: null },
  ]
}
