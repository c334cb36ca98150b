/** Signs at which a spreadsheet takes a text for a formula, half and full width. Spaces before them do not help. */
const FORMULA = /^[\s\u200b\u200e\u200f\u2060\ufeff]*[=+\-@＝＋－＠]/
/** A cell that begins with one of these may be split, and what follows read as a cell of its own. */
const BREAK = /^[\t\r\n]/

/** Signs that a table file cannot carry: controls, halves of a sign, and what will never be a sign. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** A text as any table file can hold it. */
export const writableCell = (text: string): string => text.replace(UNWRITABLE, '')

/** A text that no spreadsheet runs as a formula when it opens a CSV file: an apostrophe stands before it. */
export function neutralCell(text: string): string {
  const plain = writableCell(text)
  return FORMULA.test(plain) || BREAK.test(plain) ? `'${plain}` : plain
}
