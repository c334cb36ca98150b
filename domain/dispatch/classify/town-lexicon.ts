import { SPECIALTY_CODES } from '../../service/specialties'
import type { Emergency } from './danger/danger-finder'
import type { EmergencyKind } from './danger/danger-row'
import type { Refusal } from './find-refusal'
import { buildLexicon, type LexiconIndex } from './lexicon/lexicon-index'
import { REFUSED_WISH_CODES } from './refused-wishes'

/** A word of the town as the settings keep it. */
type Taught = { readonly kind: string; readonly word: string; readonly means: string }

/** What a town has added to the built-in lexicon. It only adds: no danger and no refused kind can be taken out. */
export type TownLexicon = {
  readonly index: LexiconIndex
  readonly spell: (text: string) => string
  readonly danger: (normalized: string, builtIn: Emergency) => Emergency
  readonly refusal: (normalized: string, builtIn: Refusal | null) => Refusal | null
}

const TAUGHT_WEIGHT = 4
const KINDS: readonly EmergencyKind[] = ['fire', 'ambulance', 'police']

/** The built-in lexicon with the words of a town merged over it. */
export function lexiconOfTown(words: readonly Taught[]): TownLexicon {
  const of = (kind: string) => words.filter((word) => word.kind === kind)
  const plain = of('specialty').flatMap(({ word, means }) =>
    SPECIALTY_CODES.filter((code) => code === means).map((code) => ({ word, code, weight: TAUGHT_WEIGHT })),
  )
  return {
    index: buildLexicon(plain),
    spell: (text) => of('spelling').reduce((line, { word, means }) => line.replaceAll(word, means), text),
    danger: (normalized, builtIn) => {
      const row = of('emergency').find(({ word }) => normalized.includes(word))
      const kind = KINDS.find((each) => each === row?.means)
      if (!row || !kind || builtIn.level === 'call_first') return builtIn
      return { ...builtIn, level: 'call_first', kind, words: [row.word] }
    },
    refusal: (normalized, builtIn) => {
      const row = of('refusal').find(({ word }) => normalized.includes(word))
      const code = REFUSED_WISH_CODES.find((each) => each === row?.means)
      return builtIn ?? (code ? { code, whole: true, firm: false } : null)
    },
  }
}

export const NO_TOWN_WORDS: TownLexicon = lexiconOfTown([])
