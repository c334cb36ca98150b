/** Why the words of an order are kept from those who come: no answer yet, or somebody has to look at them. */
export const WORDS_HELD = {
  unchecked: '点单人写的话还在查，查过了去的人就看得到',
  doubtful: '点单人写的话要您看一看，看过了去的人才看得到',
} as const

export type WordsHeld = keyof typeof WORDS_HELD
