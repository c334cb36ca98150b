import type { ProjectCode } from './projects'

/** The thirteen specialties by which volunteers are registered and orders matched. `example`: what a villager calls it. */
export const SPECIALTIES = {
  propaganda: { label: '宣传宣讲', example: '讲政策、讲新闻', project: 'spirit_home' },
  skills: { label: '技能培训', example: '教手机、教手艺', project: 'happy_home' },
  care: { label: '关心关爱', example: '陪老人说说话', project: 'warm_home' },
  culture: { label: '文化文体', example: '唱戏、跳舞、写春联', project: 'cultural_home' },
  health: { label: '健康服务', example: '量血压、陪看病', project: 'happy_home' },
  customs: { label: '移风易俗', example: '红白事帮忙', project: 'civilized_home' },
  environment: { label: '环境整治', example: '打扫、清垃圾', project: 'beautiful_home' },
  neighbor: { label: '邻里互助', example: '搬东西、搭把手', project: 'warm_home' },
  mediation: { label: '矛盾调处', example: '劝和、说理', project: 'civilized_home' },
  legal_safety: { label: '法治平安', example: '问法律、防骗', project: 'happy_home' },
  youth: { label: '未成年人关爱', example: '看孩子、辅导功课', project: 'civilized_home' },
  emergency: { label: '应急救援', example: '救急、抢险', project: 'warm_home' },
  convenience: { label: '便民服务', example: '理发、修东西、代买', project: 'warm_home' },
} as const satisfies Record<string, { label: string; example: string; project: ProjectCode }>

export type SpecialtyCode = keyof typeof SPECIALTIES

export const SPECIALTY_CODES = Object.keys(SPECIALTIES) as [SpecialtyCode, ...SpecialtyCode[]]
