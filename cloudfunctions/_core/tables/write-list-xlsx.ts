import type { Sheet } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { columnsOf, LIST_COLUMNS } from '../../../domain/people-list/list-columns'
import { LISTS, type ListCode } from '../../../domain/people-list/list-kinds'
import { headingCell, keptCell, textCell } from './text-cell'

type Notes = readonly (readonly [label: string, words: string])[]

/** A list with its heading in view, and 说明 on a sheet of its own. */
export function writeListXlsx(
  list: ListCode,
  rows: readonly (readonly string[])[],
  notes: Notes,
): Promise<Buffer> {
  const [heading = [], ...people] = rows
  const sheets: Sheet<never>[] = [
    {
      sheet: LISTS[list],
      data: [heading.map(headingCell), ...people.map((cells) => cells.map(keptCell))],
      columns: columnsOf(list).map((code) => ({ width: LIST_COLUMNS[code].width })),
      stickyRowsCount: 1,
    },
    {
      sheet: '说明',
      data: notes.map(([label, words]) => [headingCell(label), textCell(words)]),
      columns: [{ width: 18 }, { width: 90 }],
    },
  ]
  return writeXlsxFile(sheets).toBuffer()
}
