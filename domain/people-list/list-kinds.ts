/** The lists that a station keeps on paper or in a spreadsheet. */
export const LISTS = { volunteers: '志愿者名单', villagers: '村民名单' } as const

export type ListCode = keyof typeof LISTS

export const LIST_CODES = Object.keys(LISTS) as [ListCode, ...ListCode[]]
