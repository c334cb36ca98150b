import { CsvError, parse } from 'csv-parse/sync'
import type { Sheet } from './sheet'

/** Between cells; a spreadsheet in Chinese writes commas, one that saves "Unicode text" writes tabs. */
const DELIMITERS = [',', '\t', ';', '，']
const LINES_TO_GUESS = 20
/** What only a picture, a program or another kind of file has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/

/** UTF-16 with its mark; UTF-8 where it can be read as such; else what Chinese spreadsheets write. Null: no text. */
function decode(content: Buffer): string | null {
  const mark = content.subarray(0, 2).toString('hex')
  const encodings = mark === 'fffe' ? ['utf-16le'] : mark === 'feff' ? ['utf-16be'] : ['utf-8', 'gb18030']
  for (const encoding of encodings)
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(content)
      return NO_TEXT.test(text) ? null : text
    } catch {}
  return null
}

function delimiterOf(text: string): string {
  const beginning = text.split(/\r\n|\r|\n/, LINES_TO_GUESS).join('\n')
  const counts = DELIMITERS.map((sign) => beginning.split(sign).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** The one sheet of a CSV file; null where it is none. */
export function readCsv(content: Buffer): readonly Sheet[] | null {
  const text = decode(content)
  if (text === null) return null
  try {
    const options = { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true } as const
    return [parse(text, options)]
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}
