import type { Intent } from '../intents'
import type { Heard } from './listen'

/** From here on it is taken back, or more than one thing, though no words that are known say so. */
const SURE_CHANCE = 0.6

/** What the text asks for on the whole, by its words and by how it sounds. */
export function withHeardIntents(
  byWords: readonly Intent[],
  { cancelled, several }: Heard,
): readonly Intent[] {
  if (byWords.includes('cancel') || byWords.includes('several')) return byWords
  if (cancelled >= SURE_CHANCE) return ['cancel']
  return several >= SURE_CHANCE ? ['several'] : byWords
}
