import { toHalfWidth } from '../kernel/half-width'
import { isPhoneNumber, plainPhoneNumber } from '../people/phone-number'
import type { CellRead } from './list-values'

const MOBILE_DIGITS = 11
const COUNTS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九']

const howMany = (count: number): string => COUNTS[count] ?? String(count)

/** The first three digits are enough to find it, and tell nobody's number. */
const beginning = (digits: string): string =>
  digits.length > 3 ? `（${digits.slice(0, 3)}…）` : `（${digits}）`

/** What is wrong with something that is no telephone number. */
function faultOf(digits: string): string {
  if (digits.includes('*')) return '电话隐藏了中间几位，请用写全了的表'
  if (/^[\d.]+e\+?\d+$/i.test(digits)) return '电话被表格变成了科学计数，请把这一栏设成“文本”，重新填号码'
  if (!/^\d+$/.test(digits)) return '电话里有不是数字的，或者写了两个，请只写一个号码'
  const missing = MOBILE_DIGITS - digits.length
  if (/^1[3-9]/.test(digits))
    return missing > 0
      ? `手机号少${howMany(missing)}位${beginning(digits)}`
      : `手机号多了${howMany(-missing)}位${beginning(digits)}`
  if (/^[1-9]\d{5,7}$/.test(digits)) return `固定电话前面要加区号，像 0564-${digits.slice(0, 3)}…`
  if (/^[1-9]\d{8,10}$/.test(digits) && !digits.startsWith('1'))
    return `固定电话前面少了 0${beginning(digits)}`
  return `电话号码不对${beginning(digits)}`
}

export function readPhone(cell: string): CellRead {
  const digits = plainPhoneNumber(toHalfWidth(cell))
    .replace(/\.0+$/, '')
    .replace(/^(\+|00)?86(?=1[3-9])/, '')
  return isPhoneNumber(digits) ? { values: { phone: digits } } : { fault: faultOf(digits) }
}
