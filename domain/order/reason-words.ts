/** Reasons that speak to the volunteer of himself; they stand with his part of the order. */
export const REASON_WORDS = {
  servedHim: '您以前去过这家',
  fewHours: '今年时长还少',
} as const

/** Why he was asked, as somebody else reads it: said of him, and his hours only to the offices. */
export const reasonsToOthers = (why: readonly string[], toOffice: boolean): readonly string[] =>
  why
    .filter((words) => toOffice || words !== REASON_WORDS.fewHours)
    .map((words) => (words === REASON_WORDS.servedHim ? '以前去过这家' : words))
