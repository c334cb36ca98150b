import { isPersonName } from '../people/person-name'
import type { CellRead } from './list-values'
import { quoteCell } from './quote-cell'

const LONGEST_NAME = 20
const HAN = '\\p{Script=Han}'
/** 「张  三」: names are spread in a column so that they look equally long. */
const SPREAD = new RegExp(`(?<=${HAN})\\s+(?=${HAN})`, 'gu')

export function readName(cell: string): CellRead {
  const name = cell.replace(SPREAD, '')
  if (name.includes('*')) return { fault: `姓名${quoteCell(name)}隐藏了一部分，请用写全了的表` }
  if (!isPersonName(name)) return { fault: `姓名${quoteCell(name)}里有不该有的数字或符号` }
  return Array.from(name).length > LONGEST_NAME
    ? { fault: `姓名太长了，最多 ${LONGEST_NAME} 个字` }
    : { values: { name } }
}
