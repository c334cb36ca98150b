/** How dangerous a service is to who does it, the least first. */
export const RISK_LEVELS = { low: '没有危险', raised: '要小心', high: '有危险' } as const

export type RiskLevel = keyof typeof RISK_LEVELS

const LEVELS = Object.keys(RISK_LEVELS)

export const isRiskier = (a: RiskLevel, b: RiskLevel): boolean => LEVELS.indexOf(a) > LEVELS.indexOf(b)
