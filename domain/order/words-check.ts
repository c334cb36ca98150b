import type { Order } from './order'

/** What the platform says of a text: fine, to be looked at, not to be shown, or no answer. */
export type WordsVerdict = 'pass' | 'review' | 'risky' | 'unchecked'

/** Why the words of an order are kept from those who come: no answer yet, or somebody has to look at them. */
export const WORDS_HELD = {
  unchecked: '点单人写的话还在查，查过了去的人就看得到',
  doubtful: '点单人写的话要您看一看，看过了去的人才看得到',
} as const

export type WordsHeld = keyof typeof WORDS_HELD

type Written = Pick<Order, 'needText' | 'urgent' | 'fiveMust'>

/** What is kept back of a new order. Of who is in danger nothing is: those who come must know. */
export function wordsHeldBy(
  verdict: WordsVerdict,
  { needText, urgent, fiveMust }: Written,
): { readonly wordsHeld?: WordsHeld } {
  if (verdict === 'pass' || needText === '' || urgent || fiveMust === 'emergency') return {}
  return { wordsHeld: verdict === 'unchecked' ? 'unchecked' : 'doubtful' }
}
