/** Why somebody is not asked, as the head reads it. */
export const EXCLUSIONS = {
  no_matching_team: '不在对口的队伍',
  not_shared: '外村队伍，不出村服务',
  paused: '暂停接单',
  without_app: '不用小程序，要站里打电话请',
  is_requester: '就是点单人或被服务的人',
  credential_missing: '没有需要的资质',
  asked_before: '这一单已经问过',
  at_capacity: '手上任务已满',
  time_clash: '时间有冲突',
} as const

export type ExclusionCode = keyof typeof EXCLUSIONS

export const EXCLUSION_CODES = Object.keys(EXCLUSIONS) as [ExclusionCode, ...ExclusionCode[]]
