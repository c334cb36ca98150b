import { ok, type Result, refuse } from '../kernel/result'
import { checkTownWord } from './check-town-word'
import { MOST_TOWN_WORDS, sameWord, type TownWord } from './town-word'

export type WordsWanted = { readonly add: readonly TownWord[]; readonly remove: readonly TownWord[] }
export type WordsStep = {
  readonly words: readonly TownWord[]
  readonly added: readonly TownWord[]
  readonly removed: readonly TownWord[]
}

/** Taken away first, then added; a word that is there already gets its new meaning. All or none. */
export function changeTownWords(words: readonly TownWord[], { add, remove }: WordsWanted): Result<WordsStep> {
  for (const word of add) {
    const checked = checkTownWord(word)
    if (!checked.ok) return checked
  }
  const added = add
    .filter((word, at) => add.findIndex((other) => sameWord(other, word)) === at)
    .filter((word) => !words.some((known) => sameWord(known, word) && known.means === word.means))
  const gone = (known: TownWord) => [...remove, ...added].some((word) => sameWord(word, known))
  const removed = words.filter(gone)
  const after = [...words.filter((known) => !gone(known)), ...added]
  if (after.length > MOST_TOWN_WORDS) return refuse('SETTINGS.TOO_MANY_WORDS', { most: MOST_TOWN_WORDS })
  return ok({ words: after, added, removed })
}
