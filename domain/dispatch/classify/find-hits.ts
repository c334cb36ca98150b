import type { Entry, LexiconIndex } from './lexicon/lexicon-index'

/** A word of the lexicon at its place in the text. */
export type Hit = { readonly entry: Entry; readonly at: number; readonly end: number }

/** A short word inside a longer one says nothing of its own, unless the longer one names no work. */
const isHidden = (hit: Hit, by: Hit): boolean =>
  by.end - by.at > hit.end - hit.at &&
  by.at <= hit.at &&
  hit.end <= by.end &&
  (by.entry.plain.length > 0 || hit.end - hit.at === 1 || hit.entry.plain.length === 0)

/** Words of the lexicon in the order of the text. */
export function findHits(text: string, index: LexiconIndex): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < text.length; at += 1)
    for (const entry of index.get(text.charAt(at)) ?? [])
      if (text.startsWith(entry.word, at)) hits.push({ entry, at, end: at + entry.word.length })
  return hits.filter((hit, place) => !nearby(hits, place).some((other) => isHidden(hit, other)))
}

/** No word is longer than this. */
const LONGEST = 14
const nearby = (hits: readonly Hit[], place: number): readonly Hit[] => {
  const { at } = hits[place] ?? { at: 0 }
  let from = place
  while (from > 0 && at - (hits[from - 1]?.at ?? 0) <= LONGEST) from -= 1
  let to = place
  while (to < hits.length && (hits[to]?.at ?? 0) <= at) to += 1
  return hits.slice(from, to)
}
