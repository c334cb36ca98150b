import type { ExportPeriod } from '../../../domain/export/export-period'
import { civilDay } from '../../../domain/kernel/civil-text'
import { shanghaiParts } from '../../../domain/kernel/shanghai-time'

export const PERIOD_CHOICES = [
  { code: 'last_month', label: '上个月' },
  { code: 'this_month', label: '本月' },
  { code: 'this_year', label: '今年' },
  { code: 'days', label: '选日子' },
] as const
export type PeriodChoice = (typeof PERIOD_CHOICES)[number]['code']

export type ChosenDays = { readonly from: string; readonly to: string }

export const today = (nowMs: number): ChosenDays => ({ from: civilDay(nowMs), to: civilDay(nowMs) })

/** What a choice means today. */
export function periodOf(choice: PeriodChoice, days: ChosenDays, nowMs: number): ExportPeriod {
  const { year, month } = shanghaiParts(nowMs)
  switch (choice) {
    case 'last_month':
      return month === 1
        ? { kind: 'month', year: year - 1, month: 12 }
        : { kind: 'month', year, month: month - 1 }
    case 'this_month':
      return { kind: 'month', year, month }
    case 'this_year':
      return { kind: 'year', year }
    case 'days':
      return { kind: 'days', ...days }
  }
}
