export const TOWN_WORD_KINDS = ['specialty', 'spelling', 'emergency', 'refusal'] as const
export type TownWordKind = (typeof TOWN_WORD_KINDS)[number]

/** A word that the town has taught. `means`: a specialty, the usual spelling, who to call, or a refused kind. */
export type TownWord = { readonly kind: TownWordKind; readonly word: string; readonly means: string }

export const MOST_TOWN_WORDS = 300

export const sameWord = (a: TownWord, b: TownWord): boolean => a.kind === b.kind && a.word === b.word
