import { shanghaiParts } from '../../../domain/kernel/shanghai-time'
import type { ActionInput } from '../../../types/actions'

export type AskedPeriod = ActionInput<'report.get'>

export type PeriodChoice = { readonly code: string; readonly label: string; readonly asked: AskedPeriod }

/** What a report is asked of: this and the last month, this and the last year. */
export function reportPeriods(nowMs: number): readonly PeriodChoice[] {
  const { year, month } = shanghaiParts(nowMs)
  const last = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 }
  return [
    { code: 'month', label: `${month}月`, asked: { year, month } },
    { code: 'last_month', label: `${last.month}月`, asked: last },
    { code: 'year', label: `${year}年`, asked: { year } },
    { code: 'last_year', label: `${year - 1}年`, asked: { year: year - 1 } },
  ]
}
