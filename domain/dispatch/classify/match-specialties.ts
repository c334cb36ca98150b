import { SPECIALTY_CODES, type SpecialtyCode } from '../../service/specialties'
import { findHits, type Hit } from './find-hits'
import type { Concept } from './lexicon/concepts'
import { JOINED_CUES } from './lexicon/joined-cues'
import { BUILT_IN_LEXICON, type LexiconIndex } from './lexicon/lexicon-index'
import { isPublicWork } from './public-works'
import { wantedClauses } from './wanted-clauses'

export type SpecialtyMatch = {
  readonly code: SpecialtyCode
  readonly score: number
  readonly words: readonly string[]
}

/** From here on a match speaks for itself. */
export const CLEAR_SCORE = 3

/** How many signs a thing and its trouble may be apart. */
const NEAR_SIGNS = 16

type Found = { score: number; readonly words: Set<string> }

export const hitsByConcept = (hits: readonly Hit[]): ReadonlyMap<Concept, readonly Hit[]> => {
  const found = new Map<Concept, Hit[]>()
  for (const hit of hits)
    for (const concept of hit.entry.concepts) {
      const row = found.get(concept)
      if (row) row.push(hit)
      else found.set(concept, [hit])
    }
  return found
}

const areNear = (a: Hit, b: Hit): boolean =>
  (b.at >= a.end && b.at - a.end <= NEAR_SIGNS) || (a.at >= b.end && a.at - b.end <= NEAR_SIGNS)

function nearPair(first: readonly Hit[], second: readonly Hit[]): readonly [Hit, Hit] | null {
  for (const a of first.slice(0, 12)) for (const b of second.slice(0, 12)) if (areNear(a, b)) return [a, b]
  return null
}

/** What the words of a text speak for; expects what is meant and wanted only. */
function scored(hits: readonly Hit[]): ReadonlyMap<SpecialtyCode, Found> {
  const found = new Map<SpecialtyCode, Found>()
  const add = (code: SpecialtyCode, weight: number, words: readonly string[]) => {
    const row = found.get(code) ?? { score: 0, words: new Set() }
    row.score += weight
    for (const word of words) row.words.add(word)
    found.set(code, row)
  }
  const seen = new Set<string>()
  for (const { entry } of hits) {
    if (seen.has(entry.word)) continue
    seen.add(entry.word)
    for (const { code, weight } of entry.plain) add(code, weight, [entry.word])
  }
  const concepts = hitsByConcept(hits)
  for (const { code, weight, all } of JOINED_CUES) {
    const pair = nearPair(concepts.get(all[0]) ?? [], concepts.get(all[1]) ?? [])
    if (pair) add(code, weight, [pair[0].entry.word, pair[1].entry.word])
  }
  return found
}

/** Specialties that the words speak for, strongest first; ties in the order of the dictionary. */
export function matchSpecialties(
  normalized: string,
  lexicon: LexiconIndex = BUILT_IN_LEXICON,
): readonly SpecialtyMatch[] {
  if (isPublicWork(normalized)) return []
  const found = scored(findHits(wantedClauses(normalized), lexicon))
  return SPECIALTY_CODES.flatMap((code) => {
    const row = found.get(code)
    return row ? [{ code, score: row.score, words: [...row.words] }] : []
  }).sort((a, b) => b.score - a.score)
}
