/** 宣传群众、教育群众、关心群众、服务群众: what an activity is for, by the plan 上政字〔2020〕45号. */
export const PURPOSES = {
  inform: '宣传群众',
  educate: '教育群众',
  care: '关心群众',
  serve: '服务群众',
} as const

export type Purpose = keyof typeof PURPOSES

export const PURPOSE_CODES = Object.keys(PURPOSES) as [Purpose, ...Purpose[]]
