import type { Sheet } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { PLAN_COLUMN_CODES, PLAN_COLUMNS } from '../../../domain/plan/plan-columns'
import { planHeading, planNotes } from '../../../domain/plan/plan-table'
import { headingCell, keptCell, textCell } from './text-cell'

/** The yearly plan with its heading in view, and 说明 on a sheet of its own. */
export function writePlanXlsx(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const sheets: Sheet<never>[] = [
    {
      sheet: '活动计划表',
      data: [planHeading.map(headingCell), ...rows.map((cells) => cells.map(keptCell))],
      columns: PLAN_COLUMN_CODES.map((code) => ({ width: PLAN_COLUMNS[code].width })),
      stickyRowsCount: 1,
    },
    {
      sheet: '说明',
      data: planNotes.map(([label, words]) => [headingCell(label), textCell(words)]),
      columns: [{ width: 18 }, { width: 90 }],
    },
  ]
  return writeXlsxFile(sheets).toBuffer()
}
