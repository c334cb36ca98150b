import { toHalfWidth } from '../kernel/half-width'
import { writableCell } from '../privacy/neutral-cell'

/** An apostrophe makes a spreadsheet take what follows for a text; it is no part of it. */
const BEFORE_TEXT = /^['’‘\s]+/u

/** Nobody sees them, and not every kind of file can hold them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]/gu

/** A cell without what people do not see: line ends, signs without width, the apostrophe before a text. */
export const plainCell = (text: string): string =>
  writableCell(text)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/ +/g, ' ')
    .replace(BEFORE_TEXT, '')
    .trimEnd()

/** Equal for cells that say the same to a reader. */
export const comparableCell = (text: string): string =>
  toHalfWidth(plainCell(text)).replace(/\s/gu, '').toLowerCase()

export const isSameCell = (a: string, b: string): boolean => comparableCell(a) === comparableCell(b)
