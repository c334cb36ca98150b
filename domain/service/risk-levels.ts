/** How dangerous a service is to who does it, the least first. */
export const RISK_LEVELS = { low: '没有危险', raised: '要小心', high: '有危险' } as const

export type RiskLevel = keyof typeof RISK_LEVELS

export const RISK_LEVEL_CODES = Object.keys(RISK_LEVELS) as [RiskLevel, ...RiskLevel[]]

export const isRiskier = (a: RiskLevel, b: RiskLevel): boolean =>
  RISK_LEVEL_CODES.indexOf(a) > RISK_LEVEL_CODES.indexOf(b)
