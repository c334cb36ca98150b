import { findHits } from '../find-hits'
import { BUILT_IN_LEXICON } from '../lexicon/lexicon-index'
import { hitsByConcept } from '../match-specialties'

/** The longest part of a text that is listened to. */
const READ_SIGNS = 300
const SHORTEST = 8
const CONCEPT_VALUE = 0.5

/** Signs, pairs of signs and kinds of things in a normalized text, each with its value. */
export function featuresOf(normalized: string): ReadonlyMap<string, number> {
  const text = normalized.slice(0, READ_SIGNS)
  const line = text.replace(/[^\u4e00-\u9fffa-z]+/g, '|')
  const grams = new Set<string>()
  for (let at = 0; at < line.length; at += 1)
    for (const gram of [line.charAt(at), line.slice(at, at + 2)]) if (!gram.includes('|')) grams.add(gram)
  const value = 2 / Math.sqrt(Math.max(SHORTEST, grams.size))
  const features = new Map([...grams].map((gram) => [gram, value] as const))
  for (const concept of hitsByConcept(findHits(text, BUILT_IN_LEXICON)).keys())
    features.set(`:${concept}`, CONCEPT_VALUE)
  features.set(':always', 1)
  return features
}
