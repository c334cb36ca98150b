import type { Bulletin } from '../../../../domain/bulletin/bulletin'
import type { WordsVerdict } from '../../../../domain/order/words-check'

/** Risky words never come this far: the command is refused with them. */
export const acceptedWords = (verdict: WordsVerdict): Bulletin['words'] =>
  verdict === 'risky' ? 'review' : verdict
