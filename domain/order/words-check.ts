import type { Order } from './order'
import type { WordsHeld } from './words-held'

/** What the platform says of a text: fine, to be looked at, not to be shown, or no answer. */
export type WordsVerdict = 'pass' | 'review' | 'risky' | 'unchecked'

type Written = Pick<Order, 'needText' | 'urgent' | 'fiveMust'>

/** What is kept back of a new order. Of who is in danger nothing is: those who come must know. */
export function wordsHeldBy(
  verdict: WordsVerdict,
  { needText, urgent, fiveMust }: Written,
): { readonly wordsHeld?: WordsHeld } {
  if (verdict === 'pass' || needText === '' || urgent || fiveMust === 'emergency') return {}
  return { wordsHeld: verdict === 'unchecked' ? 'unchecked' : 'doubtful' }
}
