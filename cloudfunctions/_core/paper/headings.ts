/** Set in the bold font, which holds these signs and no others. */
export const HEADINGS = {
  title: '志愿服务记录证明',
  volunteer: '一、志愿者',
  service: '二、服务情况',
  issuer: '三、出具单位',
  other: '四、其他',
  list: '附：服务明细',
  plan: '志愿服务活动计划表',
} as const
