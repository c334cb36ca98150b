import type { Sheet } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { ReportTable } from '../../../domain/report/report-tables'
import { headingCell, textCell } from './text-cell'

const NUMBER = /^\d+(\.\d+)?$/

/** Figures are numbers, so that one can go on reckoning with them; everything else is words. */
const written = (cell: string) => (NUMBER.test(cell) ? { value: Number(cell), type: Number } : textCell(cell))

/** A sheet may have no more signs in its name. */
const SHEET_NAME = 31

/** A report, each of its tables on a sheet of its own with its heading in view. */
export function writeReportXlsx(tables: readonly ReportTable[]): Promise<Buffer> {
  const sheets: Sheet<never>[] = tables.map(({ title, heading, rows }) => ({
    sheet: title.slice(0, SHEET_NAME),
    data: [heading.map(headingCell), ...rows.map((cells) => cells.map(written))],
    columns: heading.map((_, at) => ({ width: at === 0 ? 22 : heading.length > 3 ? 16 : 60 })),
    stickyRowsCount: 1,
  }))
  return writeXlsxFile(sheets).toBuffer()
}
