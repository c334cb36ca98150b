import type { DangerRow, EmergencyKind } from './danger-row'
import { isFiction, isNotNow } from './not-now'

export type EmergencyLevel = 'none' | 'hint' | 'call_first'

type Compiled = DangerRow & { readonly sign: RegExp }

const compiled = (rows: readonly DangerRow[]): readonly Compiled[] =>
  rows.map((row) => ({ ...row, sign: new RegExp(row.signs.join('|'), 'g') }))

export type Emergency = {
  readonly level: EmergencyLevel
  readonly kind: EmergencyKind | null
  readonly confidential: boolean
  /** A disaster or a lost person, for the 五必到 duty. */
  readonly duty: boolean
  readonly words: readonly string[]
}

export type FindDanger = (text: string) => Emergency

const NO_EMERGENCY: Emergency = { level: 'none', kind: null, confidential: false, duty: false, words: [] }

/** A text is read up to here for danger; what is longer is no cry for help. */
const READ_SIGNS = 1_200

/** The words of a row that are meant as they are said, or null. */
function meantWords({ sign, always }: Compiled, text: string): readonly string[] | null {
  const found = [...text.matchAll(sign)].filter(([word]) => word !== '')
  const meant = found.filter(({ 0: word, index }) =>
    always ? !isFiction(text) : !isNotNow(text, index, index + word.length),
  )
  return meant.length > 0 ? meant.map(([word]) => word) : null
}

const withWords = (rows: readonly Compiled[], text: string) =>
  rows.flatMap((row) => {
    const words = meantWords(row, text)
    return words ? [{ row, words }] : []
  })

/** Finds by rows: the most serious match decides; `none` when no word matches. Expects normalized text. */
export function dangerFinder(
  callFirstRows: readonly DangerRow[],
  hintRows: readonly DangerRow[],
): FindDanger {
  const callFirst = compiled(callFirstRows)
  const hints = compiled(hintRows)
  return (text) => found(text, callFirst, hints)
}

function found(text: string, callFirst: readonly Compiled[], hints: readonly Compiled[]): Emergency {
  const read = text.length > READ_SIGNS * 2 ? text.slice(0, READ_SIGNS) + text.slice(-READ_SIGNS) : text
  const serious = withWords(callFirst, read)
  const [first] = serious
  if (first)
    return {
      level: 'call_first',
      kind: first.row.kind,
      confidential: serious.some(({ row }) => row.confidential === true),
      duty: serious.some(({ row }) => row.duty === true),
      words: serious.flatMap(({ words }) => words).slice(0, 4),
    }
  const [hint] = withWords(hints, read)
  return hint
    ? { level: 'hint', kind: hint.row.kind, confidential: false, duty: false, words: hint.words.slice(0, 4) }
    : NO_EMERGENCY
}
