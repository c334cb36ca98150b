import type { CalendarPeriod } from '../../../../domain/targets/figure-period'

type Asked = { readonly year: number; readonly month?: number | undefined }

/** A month, or the whole year where none is named. */
export const periodOf = ({ year, month }: Asked): CalendarPeriod =>
  month ? { kind: 'month', year, month } : { kind: 'year', year }
