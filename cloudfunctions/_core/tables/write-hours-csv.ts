import { stringify } from 'csv-stringify/sync'
import { HOUR_COLUMNS } from '../../../domain/export/hour-columns'
import type { HourRow } from '../../../domain/export/hour-row'
import { neutralCell } from '../../../domain/privacy/neutral-cell'
import { CSV_OPTIONS } from './csv-options'

const HEADER = HOUR_COLUMNS.map(({ label }) => label)

/** Numbers stay numbers, minus included. */
export function writeHoursCsv(rows: readonly HourRow[]): Buffer {
  const lines = rows.map((row) =>
    HOUR_COLUMNS.map(({ cell }) => {
      const value = cell(row)
      return typeof value === 'number' ? value : neutralCell(value)
    }),
  )
  return Buffer.from(stringify([HEADER, ...lines], CSV_OPTIONS))
}
