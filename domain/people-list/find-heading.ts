import { toHalfWidth } from '../kernel/half-width'
import { type ColumnCode, columnsOf, LIST_COLUMNS } from './list-columns'
import type { ListCode } from './list-kinds'
import { LIST_LIMITS } from './list-limits'
import { plainCell } from './plain-cell'

export type Heading = {
  /** Which row it is, counted from 0. */
  readonly at: number
  readonly columns: readonly (readonly [code: ColumnCode, at: number])[]
  /** What stands above columns that nobody reads. */
  readonly unused: readonly string[]
}

/** 「联系电话（必填）*：」 is 联系电话. */
const bareWord = (cell: string): string =>
  toHalfWidth(plainCell(cell))
    .replace(/\(.*?\)|【.*?】|\[.*?\]/gu, '')
    .replace(/[\s*:：、/]/gu, '')

/** The first row within reach in which a name and something beside it stand above columns; null where there is none. */
export function findHeading(table: readonly (readonly string[])[], list: ListCode): Heading | null {
  const known = new Map(
    columnsOf(list).flatMap((code) =>
      [LIST_COLUMNS[code].label, ...LIST_COLUMNS[code].words].map((word) => [word, code] as const),
    ),
  )
  for (const [at, cells] of table.slice(0, LIST_LIMITS.headingWithinRows).entries()) {
    const columns = new Map<ColumnCode, number>()
    const unused: string[] = []
    for (const [column, cell] of cells.entries()) {
      const word = bareWord(cell)
      const code = known.get(word)
      if (code && !columns.has(code)) columns.set(code, column)
      else if (word !== '') unused.push(word)
    }
    if (columns.has('name') && columns.size > 1) return { at, columns: [...columns], unused }
  }
  return null
}
