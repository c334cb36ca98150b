export const SETTING_GROUPS = {
  clocks: '多久要有回音',
  offers: '一单问多少人',
  weights: '先问谁（数越大，越往后排）',
  hours: '时长和资料',
  limits: '最多多少（防止乱点）',
  privacy: '个人信息',
} as const
export type SettingGroup = keyof typeof SETTING_GROUPS

/** `开关`: yes or no, kept as 1 or 0. */
export type SettingUnit =
  | '小时'
  | '天'
  | '人'
  | '次'
  | '轮'
  | '分钟'
  | '分'
  | '公里'
  | '个任务'
  | '单'
  | '点'
  | '开关'

export type SettingRow = {
  readonly default: number
  readonly min: number
  readonly max: number
  readonly unit: SettingUnit
  readonly group: SettingGroup
  readonly label: string
}
