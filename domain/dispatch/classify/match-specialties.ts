import { SPECIALTY_CODES, type SpecialtyCode } from '../../service/specialties'
import { SPECIALTY_WORDS } from './specialty-words'

export type SpecialtyMatch = {
  readonly code: SpecialtyCode
  readonly score: number
  readonly words: readonly string[]
}

/** From here on a match speaks for itself. */
export const CLEAR_SCORE = 3

/** 「不用理发了」「不是要调解」: the words after a refusal, up to the next stop, do not count. */
const NEGATED = /(不用|不要|不是要|不需要|用不着|别再|取消)[^,，。;；!！?？就顺]{0,8}/g

/** Works of the government, not of volunteers: they go to a person, whatever other words say. */
const PUBLIC_WORKS = /修路|修桥|通自来水|装路灯|拆迁|架电线杆/

function matchOne(code: SpecialtyCode, text: string): SpecialtyMatch {
  const rows = SPECIALTY_WORDS[code]
  const found = ([3, 2, 1] as const).flatMap((weight) =>
    rows[weight].filter((word) => text.includes(word)).map((word) => ({ word, weight })),
  )
  const distinct = found.filter(
    ({ word }) => !found.some((other) => other.word !== word && other.word.includes(word)),
  )
  return {
    code,
    score: distinct.reduce((sum, { weight }) => sum + weight, 0),
    words: distinct.map(({ word }) => word),
  }
}

/** Specialties that the words speak for, strongest first; ties in the order of the dictionary. */
export function matchSpecialties(normalized: string): readonly SpecialtyMatch[] {
  if (PUBLIC_WORKS.test(normalized)) return []
  const affirmed = normalized.replace(NEGATED, '')
  return SPECIALTY_CODES.map((code) => matchOne(code, affirmed))
    .filter((match) => match.score > 0)
    .sort((a, b) => b.score - a.score)
}
