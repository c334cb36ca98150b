/** What people read for each status of an activity. `held`: it counts as held, for its month and each of its stations. */
export const ACTIVITY_STATUSES = {
  draft: { label: '草稿', held: false, final: false },
  published: { label: '已发布', held: false, final: false },
  held: { label: '办过了', held: true, final: false },
  closed: { label: '已完成', held: true, final: true },
  cancelled: { label: '已取消', held: false, final: true },
} as const satisfies Record<string, { label: string; held: boolean; final: boolean }>

export type ActivityStatus = keyof typeof ACTIVITY_STATUSES

export const ACTIVITY_STATUS_CODES = Object.keys(ACTIVITY_STATUSES) as [ActivityStatus, ...ActivityStatus[]]
