/** Who would be by himself with whoever comes. */
export const AT_HOME = {
  lives_alone: '一个人住',
  child_alone: '只有孩子在家',
} as const

export type AtHomeCode = keyof typeof AT_HOME

export const AT_HOME_CODES = Object.keys(AT_HOME) as [AtHomeCode, ...AtHomeCode[]]
