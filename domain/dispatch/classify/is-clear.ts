import type { FiveMustCode } from '../../service/five-must-arrive'
import type { SpecialtyCode } from '../../service/specialties'
import { isChildsOffer, isExercise, needsCaution } from './caution-words'
import type { Emergency } from './danger/danger-finder'
import { clauseChoices, type Intent, joinsWishes } from './intents'
import type { LexiconIndex } from './lexicon/lexicon-index'
import { CLEAR_SCORE, matchSpecialties, type SpecialtyMatch } from './match-specialties'
import { isNotAsked } from './not-asked'
import { HINT_CHANCE } from './voice/heard-danger'
import { heardRefused } from './voice/heard-refusal'
import type { Heard } from './voice/listen'

/** So many points ahead of the next: about three to one by what was learned. */
const CLEAR_MARGIN = 10
/** Too short to be judged by how it sounds: the words decide. */
const SHORT_SIGNS = 8
/** From here on it may be what a person has to read. */
const DOUBTS = { ask: 0.25, none: 0.2, cancelled: 0.1, several: 0.15 } as const satisfies Partial<
  Record<keyof Heard, number>
>
const REFUSED_DOUBT = 0.05
/** Pinyin or foreign letters alone are a guess, however good. */
const NO_CHINESE = /^[^\u4e00-\u9fff]*$/

/** A wish, and what words and the second voice make of it. */
export type ReadWish = {
  readonly text: string
  readonly normalized: string
  readonly emergency: Emergency
  readonly heard: Heard
  readonly fiveMust: FiveMustCode | null
  readonly specialties: readonly SpecialtyMatch[]
  readonly intents: readonly Intent[]
  readonly index: LexiconIndex
}

/** Another clause speaks clearly for something else, or the words join two things. */
const hasSeveralSides = (code: SpecialtyCode, normalized: string, index: LexiconIndex): boolean =>
  clauseChoices(normalized, index).some((each) => each !== code) ||
  (joinsWishes(normalized) &&
    matchSpecialties(normalized, index).filter(({ score }) => score >= CLEAR_SCORE).length >= 2)

const isQuiet = (heard: Heard): boolean =>
  heard.ask < DOUBTS.ask &&
  heard.none < DOUBTS.none &&
  heard.cancelled < DOUBTS.cancelled &&
  heard.several < DOUBTS.several &&
  heardRefused(heard) < REFUSED_DOUBT &&
  heard.danger < HINT_CHANCE

/** The words say one thing, well ahead of the rest, and what was learned says the same and hears nothing else. */
export function isClear({
  text,
  normalized,
  heard,
  fiveMust,
  specialties: [first, second],
  intents,
  index,
}: ReadWish): boolean {
  if (!first || !intents.includes('order') || NO_CHINESE.test(text)) return false
  const byWords = matchSpecialties(normalized, index).find(({ code }) => code === first.code)?.score ?? 0
  if (byWords < CLEAR_SCORE || first.score - (second?.score ?? 0) < CLEAR_MARGIN) return false
  if (isChildsOffer(normalized) || hasSeveralSides(first.code, normalized, index)) return false
  if (fiveMust === 'emergency' && first.code === 'emergency') return !isExercise(normalized)
  if (isNotAsked(normalized)) return false
  return !needsCaution(normalized) && (normalized.length < SHORT_SIGNS || isQuiet(heard))
}
