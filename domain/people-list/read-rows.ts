import { ok, type Refused, type Result, refuse } from '../kernel/result'
import { findHeading, missingColumns } from './find-heading'
import { LIST_LIMITS } from './list-limits'
import { plainCell } from './plain-cell'
import type { TableKind } from './table-kind'

/** A row as it stands in the file, empty cells left out. */
export type RowOf<Code extends string> = {
  /** As the spreadsheet counts, from 1. */
  readonly line: number
  readonly cells: Readonly<Partial<Record<Code, string>>>
}

export type TableOf<Code extends string> = {
  readonly rows: readonly RowOf<Code>[]
  /** Headings of columns that are not read, for the reader to see. */
  readonly unused: readonly string[]
}

/** The cells that say something; nothing is put into a record but codes of its columns. */
function cellsOf<Code extends string>(
  columns: readonly (readonly [code: Code, at: number])[],
  cells: readonly string[],
): RowOf<Code>['cells'] {
  const read: Partial<Record<Code, string>> = {}
  for (const [code, at] of columns) {
    const cell = plainCell(cells[at] ?? '')
    if (cell !== '') read[code] = cell
  }
  return read
}

/**
 * The rows of a table, whatever stands above, beside and between them.
 * Errors: LIST.NO_HEADING, LIST.COLUMN_MISSING, LIST.EMPTY, LIST.TOO_MANY_ROWS.
 */
export function readRows<Code extends string>(
  table: readonly (readonly string[])[],
  kind: TableKind<Code>,
): Result<TableOf<Code>> {
  const heading = findHeading(table, kind)
  if (!heading) return headingRefusal(table, kind)
  const { code, cell } = kind.example
  const rows = table
    .slice(heading.at + 1)
    .map(
      (cells, at): RowOf<Code> => ({
        line: heading.at + at + 2,
        cells: cellsOf(heading.columns, cells),
      }),
    )
    .filter((row) => Object.keys(row.cells).length > 0 && row.cells[code] !== cell)
  if (rows.length === 0) return refuse('LIST.EMPTY')
  if (rows.length > LIST_LIMITS.mostRows) return refuse('LIST.TOO_MANY_ROWS', { most: LIST_LIMITS.mostRows })
  return ok({ rows, unused: heading.unused })
}

function headingRefusal<Code extends string>(
  table: readonly (readonly string[])[],
  kind: TableKind<Code>,
): Refused {
  const missing = missingColumns(table, kind)
  if (missing.length === 0) return refuse('LIST.NO_HEADING', { words: headingWords(kind) })
  const labels = kind.columns.flatMap(([code, { label }]) => (missing.includes(code) ? [`“${label}”`] : []))
  return refuse('LIST.COLUMN_MISSING', { columns: labels.join('') })
}

/** “姓名”“性别” */
const headingWords = <Code extends string>({ columns, needed }: TableKind<Code>): string => {
  const rest = columns.filter(([code]) => !needed.includes(code)).slice(1, 2)
  const first = columns.filter(([code]) => needed.includes(code))
  return [...first, ...rest].map(([, { label }]) => `“${label}”`).join('')
}
