/**
 * Why somebody is not asked, as the head reads it. What never passes stands first and what passes with time last:
 * the first reason that holds is given, and an order must not wait for somebody who may not come anyway.
 */
export const EXCLUSIONS = {
  no_matching_team: '不在对口的队伍',
  not_shared: '所在的队不外派',
  not_borrowed: '外村队伍，本村不借人',
  record_incomplete: '登记资料不全',
  without_app: '不用小程序，要打电话请，再替他回话',
  credential_missing: '没有需要的资质',
  credential_expired: '资质过期了',
  no_village: '没有登记村子',
  too_far: '太远',
  beyond_willing: '比他愿意去的远',
  blocked: '站里先不派给他',
  is_requester: '就是点单人或被服务的人',
  same_household: '和被服务的人是一家',
  too_young: '年纪太小',
  guardian_missing: '未成年，还没核实监护人同意',
  too_risky: '未成年，这一单有危险',
  by_night: '未满十六岁，晚上不去',
  adult_needed: '未满十六岁，要先有大人接单',
  not_insured: '有危险的服务，没有保险或保险过期了',
  asked_before: '这一单已经问过',
  not_free: '不是他方便的时间',
  paused: '暂停接单',
  at_capacity: '手上任务已满',
  time_clash: '时间有冲突',
} as const

export type ExclusionCode = keyof typeof EXCLUSIONS

/** It was never his work: to name them one by one would tell nothing. */
export const OUTSIDE_CODES: readonly ExclusionCode[] = ['no_matching_team', 'not_shared', 'not_borrowed']

/** The machine does not ask them; a person may, and reads why it did not. */
export const LEFT_TO_HAND_CODES: readonly ExclusionCode[] = ['without_app', 'beyond_willing', 'not_free']

export const EXCLUSION_CODES = Object.keys(EXCLUSIONS) as [ExclusionCode, ...ExclusionCode[]]
