import { toHalfWidth } from '../kernel/half-width'
import { LIST_LIMITS } from './list-limits'
import { plainCell } from './plain-cell'
import type { TableKind } from './table-kind'

export type Heading<Code extends string> = {
  /** Which row it is, counted from 0. */
  readonly at: number
  readonly columns: readonly (readonly [code: Code, at: number])[]
  /** What stands above columns that nobody reads. */
  readonly unused: readonly string[]
}

/** 「联系电话（必填）*：」 is 联系电话. */
const bareWord = (cell: string): string =>
  toHalfWidth(plainCell(cell))
    .replace(/\(.*?\)|【.*?】|\[.*?\]/gu, '')
    .replace(/[\s*:：、/]/gu, '')

/** The first row within reach in which enough stands above columns to tell what they are; null where there is none. */
export function findHeading<Code extends string>(
  table: readonly (readonly string[])[],
  { columns: wanted, needed }: TableKind<Code>,
): Heading<Code> | null {
  const known = new Map(
    wanted.flatMap(([code, { label, words }]) => [label, ...words].map((word) => [word, code] as const)),
  )
  for (const [at, cells] of table.slice(0, LIST_LIMITS.headingWithinRows).entries()) {
    const columns = new Map<Code, number>()
    const unused: string[] = []
    for (const [column, cell] of cells.entries()) {
      const word = bareWord(cell)
      const code = known.get(word)
      if (code && !columns.has(code)) columns.set(code, column)
      else if (word !== '') unused.push(word)
    }
    if (needed.every((code) => columns.has(code)) && columns.size > 1)
      return { at, columns: [...columns], unused }
  }
  return null
}
