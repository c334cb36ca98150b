import type { Result } from '../kernel/result'
import { type ColumnCode, columnsOf, LIST_COLUMNS } from './list-columns'
import type { ListCode } from './list-kinds'
import { type RowOf, readRows, type TableOf } from './read-rows'
import type { TableKind } from './table-kind'

export type TableRow = RowOf<ColumnCode>
export type ListTable = TableOf<ColumnCode>

const tableOf = (list: ListCode): TableKind<ColumnCode> => ({
  columns: columnsOf(list).map((code) => [code, LIST_COLUMNS[code]]),
  needed: ['name'],
  example: { code: 'personId', cell: LIST_COLUMNS.personId.example },
})

/** The people of a table. Errors: LIST.NO_HEADING, LIST.COLUMN_MISSING, LIST.EMPTY, LIST.TOO_MANY_ROWS. */
export const readTable = (table: readonly (readonly string[])[], list: ListCode): Result<ListTable> =>
  readRows(table, tableOf(list))
