import { toHalfWidth } from '../kernel/half-width'
import type { CellRead } from './list-values'

const LONGEST_ADDRESS = 100
const NATIONAL_NO = /^[A-Za-z0-9-]{4,40}$/

export function readAddress(cell: string): CellRead {
  if (/\d{17}[\dxX]/.test(toHalfWidth(cell))) return { fault: '住址里像是有身份证号，请删掉' }
  return Array.from(cell).length > LONGEST_ADDRESS
    ? { fault: `住址太长了，最多 ${LONGEST_ADDRESS} 个字` }
    : { values: { addressText: cell } }
}

/** The number under which the national system knows a volunteer; an ID number is none (MZ/T 061-2015). */
export function readNationalNo(cell: string): CellRead {
  const number = toHalfWidth(cell).replace(/\s/g, '')
  if (/^\d{17}[\dxX]$/.test(number)) return { fault: '全国志愿者编号这一栏像是身份证号，请删掉' }
  return NATIONAL_NO.test(number)
    ? { values: { nationalVolunteerNo: number } }
    : { fault: '全国志愿者编号只有字母和数字，请核对' }
}
