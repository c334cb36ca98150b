import type { Cell } from 'write-excel-file/node'
import { writableCell } from '../../../domain/privacy/neutral-cell'

/** The library keeps texts as keys of an object: one that every object has already (`constructor`) would ruin the file. */
function safeText(words: string): string {
  const text = writableCell(words)
  return text in Object.prototype ? `${text}\u200b` : text
}

/** Every text is typed as one: no spreadsheet takes it for a formula. */
export const textCell = (words: string): Cell =>
  words === '' ? null : { value: safeText(words), type: String }

/** The same, kept as a text by the spreadsheet when it is edited: 1962-03, and the 0 of a landline. */
export const keptCell = (words: string): Cell =>
  words === '' ? null : { value: safeText(words), type: String, format: '@' }

export const headingCell = (words: string): Cell => ({ value: words, type: String, fontWeight: 'bold' })
