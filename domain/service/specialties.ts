import type { ProjectCode } from './projects'

/** The thirteen specialties by which volunteers are registered and orders matched. */
export const SPECIALTIES = {
  propaganda: { label: '宣传宣讲', project: 'spirit_home' },
  skills: { label: '技能培训', project: 'happy_home' },
  care: { label: '关心关爱', project: 'warm_home' },
  culture: { label: '文化文体', project: 'cultural_home' },
  health: { label: '健康服务', project: 'happy_home' },
  customs: { label: '移风易俗', project: 'civilized_home' },
  environment: { label: '环境整治', project: 'beautiful_home' },
  neighbor: { label: '邻里互助', project: 'warm_home' },
  mediation: { label: '矛盾调处', project: 'civilized_home' },
  legal_safety: { label: '法治平安', project: 'happy_home' },
  youth: { label: '未成年人关爱', project: 'civilized_home' },
  emergency: { label: '应急救援', project: 'warm_home' },
  convenience: { label: '便民服务', project: 'warm_home' },
} as const satisfies Record<string, { label: string; project: ProjectCode }>

export type SpecialtyCode = keyof typeof SPECIALTIES

export const SPECIALTY_CODES = Object.keys(SPECIALTIES) as [SpecialtyCode, ...SpecialtyCode[]]
