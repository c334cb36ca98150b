import readXlsxFile from 'read-excel-file/universal'
import { LIST_LIMITS } from '../../../domain/people-list/list-limits'
import type { Sheet } from './sheet'
import { unpackedBytes } from './unpacked-bytes'

const two = (value: number): string => String(value).padStart(2, '0')

/** What stands in a cell, as a text: days without the time, numbers without an exponent. */
function textOf(cell: unknown): string {
  if (cell instanceof Date)
    return `${cell.getUTCFullYear()}-${two(cell.getUTCMonth() + 1)}-${two(cell.getUTCDate())}`
  if (typeof cell === 'number')
    return Number.isInteger(cell) ? cell.toLocaleString('en', { useGrouping: false }) : String(cell)
  return typeof cell === 'string' ? cell : ''
}

/** The sheets of a workbook; null where it is none, or would be larger unpacked than the function can hold. */
export async function readXlsx(content: Buffer): Promise<readonly Sheet[] | null> {
  const bytes = unpackedBytes(content)
  if (bytes === null || bytes > LIST_LIMITS.mostUnpackedBytes) return null
  try {
    const sheets = await readXlsxFile(new Blob([new Uint8Array(content)]))
    return sheets.map(({ data }) => data.map((row) => row.map(textOf)))
  } catch {
    // Whatever is wrong with a file that somebody chose, he is told to save it anew.
    return null
  }
}
