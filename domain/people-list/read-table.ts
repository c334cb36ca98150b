import { ok, type Result, refuse } from '../kernel/result'
import { findHeading } from './find-heading'
import { type ColumnCode, LIST_COLUMNS } from './list-columns'
import type { ListCode } from './list-kinds'
import { LIST_LIMITS } from './list-limits'
import { plainCell } from './plain-cell'

/** A row as it stands in the file, empty cells left out. */
export type TableRow = {
  /** As the spreadsheet counts, from 1. */
  readonly line: number
  readonly cells: Readonly<Partial<Record<ColumnCode, string>>>
}

export type ListTable = {
  readonly rows: readonly TableRow[]
  /** Headings of columns that are not read, for the reader to see. */
  readonly unused: readonly string[]
}

/** The row of the template that shows how it is done. */
const isExample = ({ cells }: TableRow): boolean => cells.personId === LIST_COLUMNS.personId.example

/**
 * The people of a table, whatever stands above, beside and between them.
 * Errors: LIST.NO_HEADING, LIST.EMPTY, LIST.TOO_MANY_ROWS.
 */
export function readTable(table: readonly (readonly string[])[], list: ListCode): Result<ListTable> {
  const heading = findHeading(table, list)
  if (!heading) return refuse('LIST.NO_HEADING')
  const rows = table
    .slice(heading.at + 1)
    .map((cells, at): TableRow => {
      const read = heading.columns.map(([code, column]) => [code, plainCell(cells[column] ?? '')] as const)
      return {
        line: heading.at + at + 2,
        cells: Object.fromEntries(read.filter(([, cell]) => cell !== '')),
      }
    })
    .filter((row) => Object.keys(row.cells).length > 0 && !isExample(row))
  if (rows.length === 0) return refuse('LIST.EMPTY')
  if (rows.length > LIST_LIMITS.mostRows) return refuse('LIST.TOO_MANY_ROWS', { most: LIST_LIMITS.mostRows })
  return ok({ rows, unused: heading.unused })
}
