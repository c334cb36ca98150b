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

/** What each row within reach would be as a heading. */
function asHeadings<Code extends string>(
  table: readonly (readonly string[])[],
  { columns: wanted }: TableKind<Code>,
): readonly Heading<Code>[] {
  const known = new Map(
    wanted.flatMap(([code, { label, words }]) => [label, ...words].map((word) => [word, code] as const)),
  )
  return table.slice(0, LIST_LIMITS.headingWithinRows).map((cells, at) => {
    const columns = new Map<Code, number>()
    const unused: string[] = []
    for (const [column, cell] of cells.entries()) {
      const word = bareWord(cell)
      const code = known.get(word)
      if (code && !columns.has(code)) columns.set(code, column)
      else if (word !== '') unused.push(word)
    }
    return { at, columns: [...columns], unused }
  })
}

const has = <Code extends string>({ columns }: Heading<Code>, code: Code): boolean =>
  columns.some(([found]) => found === code)

/** Fewer columns tell nothing. */
const isTelling = ({ columns }: Heading<string>): boolean => columns.length > 1

/** The first row within reach in which enough stands above columns to tell what they are; null where there is none. */
export const findHeading = <Code extends string>(
  table: readonly (readonly string[])[],
  kind: TableKind<Code>,
): Heading<Code> | null =>
  asHeadings(table, kind).find((row) => isTelling(row) && kind.needed.every((code) => has(row, code))) ?? null

/** What the row that is most like a heading lacks to be one; empty where none is like one. */
export function missingColumns<Code extends string>(
  table: readonly (readonly string[])[],
  kind: TableKind<Code>,
): readonly Code[] {
  const [likeliest] = asHeadings(table, kind)
    .filter(isTelling)
    .sort((a, b) => b.columns.length - a.columns.length)
  return likeliest ? kind.needed.filter((code) => !has(likeliest, code)) : []
}
