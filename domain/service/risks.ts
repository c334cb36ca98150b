/** What a volunteer should know before going (志愿服务条例 art. 12: risks are told beforehand). */
export const RISKS = {
  dog: '有狗',
  upstairs: '要上楼',
  bad_road: '路不好走',
  patient: '有病人',
  heights: '要登高',
  night: '晚上去',
} as const

export type RiskCode = keyof typeof RISKS

export const RISK_CODES = Object.keys(RISKS) as [RiskCode, ...RiskCode[]]
