import { toHalfWidth } from '../kernel/half-width'
import { DAY_MS, shanghaiParts } from '../kernel/shanghai-time'
import { ageAt, isBirthMonth } from '../people/birth-month'
import type { CellRead } from './list-values'
import { quoteCell } from './quote-cell'

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A spreadsheet counts days from there on; whoever lives was born between these. */
const SPREADSHEET_DAY_0_MS = Date.UTC(1899, 11, 30)
const SPREADSHEET_DAYS = { first: 3_000, last: 60_000 } as const

const DATE = /^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2}))?[日月]?$/
const DIGITS = /^(\d{4})(\d{2})(\d{2})?$/
/** 1952-03 as a spreadsheet in English shows it. */
const ENGLISH = /^([a-z]{3})[a-z]*[-/ ](\d{2}|\d{4})$/i

const monthOf = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`

function fromEnglish(text: string, atMs: number): string | null {
  const [, name = '', said = ''] = ENGLISH.exec(text) ?? []
  const month = ENGLISH_MONTHS.indexOf(name.toLowerCase()) + 1
  if (month === 0) return null
  const year = Number(said)
  if (said.length === 4) return monthOf(year, month)
  return monthOf(2_000 + year > shanghaiParts(atMs).year ? 1_900 + year : 2_000 + year, month)
}

function fromDays(text: string): string | null {
  const days = /^\d{4,5}$/.test(text) ? Number(text) : 0
  if (days < SPREADSHEET_DAYS.first || days > SPREADSHEET_DAYS.last) return null
  const date = new Date(SPREADSHEET_DAY_0_MS + days * DAY_MS)
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1)
}

/** Year and month in whatever form people and spreadsheets write them. The day is not kept (`birth-month.ts`). */
export function readBirthMonth(cell: string, atMs: number): CellRead {
  const text = toHalfWidth(cell).replace(/\s/g, '').replace(/生$/, '')
  if (/^(\d{15}|\d{17}[\dx])$/i.test(text))
    return { fault: '出生年月这一栏像是身份证号。只要年和月（1952-03），身份证号不用交' }
  // A number loses its last 0: 1952.10 is written as 1952.1.
  if (/^\d{4}\.1$/.test(text))
    return { fault: `出生年月${quoteCell(text)}分不清是一月还是十月，请写成 1952-01 或 1952-10 这样` }
  const [, year, month] = DATE.exec(text) ?? DIGITS.exec(text) ?? []
  const birthMonth =
    year && month ? monthOf(Number(year), Number(month)) : (fromDays(text) ?? fromEnglish(text, atMs))
  if (!birthMonth || !isBirthMonth(birthMonth))
    return { fault: `出生年月${quoteCell(text)}看不懂，请写成 1952-03 这样` }
  return ageAt(birthMonth, atMs) < -1 ||
    birthMonth > monthOf(shanghaiParts(atMs).year, shanghaiParts(atMs).month)
    ? { fault: `出生年月${quoteCell(text)}还没到` }
    : { values: { birthMonth } }
}
