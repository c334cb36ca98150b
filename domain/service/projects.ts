/** The six projects (六大工程) of the plan 上政字〔2020〕45号; every menu item belongs to exactly one. */
export const PROJECTS = {
  spirit_home: '精神家园',
  beautiful_home: '美丽家园',
  civilized_home: '文明家园',
  warm_home: '温暖家园',
  cultural_home: '文化家园',
  happy_home: '幸福家园',
} as const

export type ProjectCode = keyof typeof PROJECTS

export const PROJECT_CODES = Object.keys(PROJECTS) as [ProjectCode, ...ProjectCode[]]
