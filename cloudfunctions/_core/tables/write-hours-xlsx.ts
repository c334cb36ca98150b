import type { Row, Sheet, Cell as WrittenCell } from 'write-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { type Cell, type Column, HOUR_COLUMNS } from '../../../domain/export/hour-columns'
import type { HourRow } from '../../../domain/export/hour-row'
import {
  type HourSum,
  sumAll,
  sumByProject,
  sumByVolunteer,
  sumColumns,
} from '../../../domain/export/hour-sums'
import { headingCell, textCell } from './text-cell'

const written = (cell: Cell): WrittenCell =>
  typeof cell === 'number' ? { value: cell, type: Number } : textCell(cell)

const rowsOf = <T>(columns: readonly Column<T>[], rows: readonly T[]): Row[] => [
  columns.map(({ label }) => (label === '' ? null : headingCell(label))),
  ...rows.map((row) => columns.map(({ cell }) => written(cell(row)))),
]

const widths = (columns: readonly { readonly width: number }[]) => columns.map(({ width }) => ({ width }))

type Notes = readonly (readonly [label: string, words: string])[]

function summary(rows: readonly HourRow[]): Row[] {
  const part = (label: string, withNumber: boolean, sums: readonly HourSum[]): Row[] =>
    rowsOf(sumColumns(label, withNumber), sums)
  return [
    ...part('志愿者', true, [...sumByVolunteer(rows), ...sumAll(rows)]),
    [],
    ...part('所属工程', false, [...sumByProject(rows), ...sumAll(rows)]),
  ]
}

/** Three sheets: 时长明细, 汇总 and 说明; the head of each long one stays in view. */
export function writeHoursXlsx(rows: readonly HourRow[], notes: Notes): Promise<Buffer> {
  const sheets: Sheet<never>[] = [
    {
      sheet: '时长明细',
      data: rowsOf(HOUR_COLUMNS, rows),
      columns: widths(HOUR_COLUMNS),
      stickyRowsCount: 1,
    },
    {
      sheet: '汇总',
      data: summary(rows),
      columns: widths(sumColumns('', true)),
      stickyRowsCount: 1,
    },
    {
      sheet: '说明',
      data: notes.map(([label, words]) => [headingCell(label), textCell(words)]),
      columns: widths([{ width: 18 }, { width: 90 }]),
    },
  ]
  return writeXlsxFile(sheets).toBuffer()
}
