/** How an activity comes again: 义诊日 on the 15th of each month, or on each second Saturday. */
export const REPEATS = {
  weekly: '每周同一天',
  monthly_day: '每月同一日',
  monthly_weekday: '每月同一个星期几',
} as const

export type Repeat = keyof typeof REPEATS

export const REPEAT_CODES = Object.keys(REPEATS) as [Repeat, ...Repeat[]]
