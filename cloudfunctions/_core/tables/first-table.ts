import { type Result, refuse } from '../../../domain/kernel/result'
import type { Sheet } from './sheet'

/** The first sheet that is such a table; of a file without one, what is wrong with its first sheet. */
export function firstTable<T>(sheets: readonly Sheet[], read: (sheet: Sheet) => Result<T>): Result<T> {
  const tables = sheets.map(read)
  return (
    tables.find((table) => table.ok) ??
    tables.find((table) => !table.ok && table.refusal.code !== 'LIST.NO_HEADING') ??
    tables[0] ??
    refuse('LIST.UNREADABLE')
  )
}
