import { toHalfWidth } from '../kernel/half-width'
import { quoteCell } from '../people-list/quote-cell'
import { MONTHS } from '../targets/figure-period'

type Months = { readonly months: readonly number[] } | { readonly fault: string }

const WRITTEN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const EVERY = /^(每个?月|全年|各月|常年)$/
/** 2026-03, 2026年3月, 2026/3/15 */
const WITH_YEAR = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月].*)?$/
const SPAN = /^(\d{1,2})月?[-—–~至到](\d{1,2})月?$/
const LIST = /^\d{1,2}月?(?:[、,，;；和及/]\d{1,2}月?)+$/
const ONE = /^(\d{1,2})月?(?:份)?$/

/** 十二月 is 12月; longer numbers first. */
const inDigits = (text: string): string =>
  [...WRITTEN]
    .reverse()
    .reduce((rest, word, at) => rest.replaceAll(`${word}月`, `${WRITTEN.length - at}月`), text)

const isMonth = (month: number): boolean => month >= 1 && month <= MONTHS.length

/** In which months an activity is planned: 3月, 三月份, 2026年3月, 1-12月, 3、6、9月, 每月. */
export function readMonths(cell: string, year: number): Months {
  const text = inDigits(toHalfWidth(cell).replace(/\s/gu, '')).replace(/月份/gu, '月')
  const unreadable = { fault: `月份看不懂：${quoteCell(cell)}。写 3月、1-12月 或者 每月` }
  if (EVERY.test(text)) return { months: MONTHS }
  const [, saidYear, monthOfYear] = WITH_YEAR.exec(text) ?? []
  if (saidYear !== undefined && Number(saidYear) !== year)
    return { fault: `这一行写的是 ${saidYear} 年，这份是 ${year} 年的计划` }
  const [, first, last] = (SPAN.exec(text) ?? []).map(Number)
  if (first !== undefined && last !== undefined)
    return isMonth(first) && isMonth(last) && first < last
      ? { months: MONTHS.filter((month) => month >= first && month <= last) }
      : unreadable
  const several = LIST.test(text) ? (text.match(/\d+/g) ?? []) : []
  const one = monthOfYear ?? ONE.exec(text)?.[1]
  const months = [...new Set((one === undefined ? several : [one]).map(Number))].sort((a, b) => a - b)
  return months.length > 0 && months.every(isMonth) ? { months } : unreadable
}
