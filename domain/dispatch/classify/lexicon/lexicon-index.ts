import { SPECIALTY_CODES, type SpecialtyCode } from '../../../service/specialties'
import { withUsualSpelling } from '../normalize-text'
import { CONCEPT_CODES, CONCEPTS, type Concept } from './concepts'
import { PLAIN_CUES } from './plain-cues'

export type Entry = {
  readonly word: string
  readonly plain: readonly { readonly code: SpecialtyCode; readonly weight: number }[]
  readonly concepts: readonly Concept[]
}

/** Entries by their first sign, longest first. */
export type LexiconIndex = ReadonlyMap<string, readonly Entry[]>

export type PlainCue = { readonly word: string; readonly code: SpecialtyCode; readonly weight: number }

function* builtInCues(): Iterable<PlainCue> {
  for (const code of SPECIALTY_CODES)
    for (const weight of [3, 2, 1] as const)
      for (const word of PLAIN_CUES[code][weight]) yield { word, code, weight }
}

type Draft = { readonly plain: Map<SpecialtyCode, number>; readonly concepts: Set<Concept> }

/** The lexicon as it is looked up; `added` are words of the town, which win over the built-in weight. */
export function buildLexicon(added: readonly PlainCue[] = []): LexiconIndex {
  const drafts = new Map<string, Draft>()
  const draftOf = (word: string): Draft => {
    const plainWord = withUsualSpelling(word.toLowerCase())
    const draft = drafts.get(plainWord) ?? { plain: new Map(), concepts: new Set() }
    drafts.set(plainWord, draft)
    return draft
  }
  for (const { word, code, weight } of builtInCues()) {
    const { plain } = draftOf(word)
    plain.set(code, Math.max(weight, plain.get(code) ?? 0))
  }
  for (const { word, code, weight } of added) draftOf(word).plain.set(code, weight)
  for (const concept of CONCEPT_CODES)
    for (const word of CONCEPTS[concept]) draftOf(word).concepts.add(concept)
  return byFirstSign(drafts)
}

function byFirstSign(drafts: ReadonlyMap<string, Draft>): LexiconIndex {
  const index = new Map<string, Entry[]>()
  for (const [word, { plain, concepts }] of drafts) {
    const entry = {
      word,
      plain: [...plain].map(([code, weight]) => ({ code, weight })),
      concepts: [...concepts],
    }
    const first = word.charAt(0)
    const row = index.get(first)
    if (row) row.push(entry)
    else index.set(first, [entry])
  }
  for (const row of index.values()) row.sort((a, b) => b.word.length - a.word.length)
  return index
}

export const BUILT_IN_LEXICON = buildLexicon()
