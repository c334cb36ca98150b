import { stringify } from 'csv-stringify/sync'
import { neutralCell } from '../../../domain/privacy/neutral-cell'
import { CSV_OPTIONS } from './csv-options'

/** A heading and people under it, for spreadsheets in Chinese. */
export const writeListCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(
    stringify(
      rows.map((cells) => cells.map(neutralCell)),
      CSV_OPTIONS,
    ),
  )
