import { stringify } from 'csv-stringify/sync'
import { HOUR_COLUMNS } from '../../../domain/export/hour-columns'
import type { HourRow } from '../../../domain/export/hour-row'
import { neutralCell } from '../../../domain/privacy/neutral-cell'

const HEADER = HOUR_COLUMNS.map(({ label }) => label)

/** A line end within a text stays within its quotes, whichever it is. */
const OPTIONS = { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ } as const

/** UTF-8 with a byte order mark and CRLF, as spreadsheets in Chinese expect it. Numbers stay numbers, minus included. */
export function writeHoursCsv(rows: readonly HourRow[]): Buffer {
  const lines = rows.map((row) =>
    HOUR_COLUMNS.map(({ cell }) => {
      const value = cell(row)
      return typeof value === 'number' ? value : neutralCell(value)
    }),
  )
  return Buffer.from(stringify([HEADER, ...lines], OPTIONS))
}
