import { CLEAR_SCORE, matchSpecialties } from './match-specialties'
import { REFUSED_WISH_CODES, REFUSED_WISHES, type RefusedWish, type RefusedWishRow } from './refused-wishes'

const ROWS: Readonly<Record<RefusedWish, RefusedWishRow>> = REFUSED_WISHES

export type Refusal = {
  readonly code: RefusedWish
  /** Whether nothing else in the text speaks for an ordinary wish. */
  readonly whole: boolean
  /** Not to be read by the station unasked, whatever else is in the text. */
  readonly firm: boolean
}

/** The kind of refused wish that a text sounds like, or null. Expects normalized text. */
export function findRefusal(text: string): Refusal | null {
  const codes = REFUSED_WISH_CODES.filter((code) => {
    const { words, unless } = ROWS[code]
    return words.test(text) && !unless?.test(text)
  })
  const [first] = codes
  if (!first) return null
  const firm = codes.find((code) => ROWS[code].firm)
  if (firm) return { code: firm, whole: true, firm: true }
  const rest = codes.reduce((line, code) => line.replace(new RegExp(ROWS[code].words, 'g'), ''), text)
  return { code: first, whole: (matchSpecialties(rest)[0]?.score ?? 0) < CLEAR_SCORE, firm: false }
}
