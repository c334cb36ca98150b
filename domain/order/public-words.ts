import { type Refused, refuse } from '../kernel/result'
import type { WordsVerdict } from './words-check'

/**
 * Words that everybody reads are shown only once the platform has let them through; no answer is no yes. Null: they may be.
 * Errors: TEXT.NOT_CHECKED, TEXT.DOUBTFUL.
 */
export function publicWordsRefusal(verdict: WordsVerdict): Refused | null {
  if (verdict === 'pass') return null
  return refuse(verdict === 'unchecked' ? 'TEXT.NOT_CHECKED' : 'TEXT.DOUBTFUL')
}
