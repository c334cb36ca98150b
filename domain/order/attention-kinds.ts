/** Why an order stands on somebody's list "what needs you now". A lower rank is more pressing; ranks are stored. */
export const ATTENTION = {
  arrival_late: { rank: 10, label: '五必到超时，还没人到', verb: '去办', late: true },
  unreadable: { rank: 15, label: '这一单系统看不懂，请人工派', verb: '派单', late: true },
  five_must: { rank: 20, label: '五必到，要有人去', verb: '去看', late: true },
  five_must_up: { rank: 22, label: '五必到，报给镇里了，还要人去', verb: '去办', late: true },
  urgent_up: { rank: 24, label: '急事，村里报上来，要马上找人', verb: '去办', late: true },
  urgent: { rank: 25, label: '急事，请马上看', verb: '去看', late: true },
  disputed: { rank: 28, label: '点单人说没办成，或者不满意，要去问', verb: '去问', late: true },
  escalated: { rank: 30, label: '村里报上来，要找人', verb: '去办', late: true },
  overdue: { rank: 40, label: '时间过了，人还没到', verb: '去问', late: true },
  objection: { rank: 45, label: '志愿者说时长不对，要核对', verb: '核对', late: false },
  review: { rank: 50, label: '新单子，要看一看', verb: '审核', late: false },
  nobody_found: { rank: 60, label: '没找到人', verb: '派单', late: false },
  on_hold: { rank: 70, label: '等您派人', verb: '派单', late: false },
  unfinished: { rank: 80, label: '去了，还没点“做完了”', verb: '去问', late: false },
  sent_back: { rank: 85, label: '退回了，还没回音', verb: '去看', late: false },
  words: { rank: 87, label: '写的话要看一看', verb: '去看', late: false },
  confirm: { rank: 90, label: '做完了，要确认时长', verb: '确认', late: false },
} as const satisfies Record<string, { rank: number; label: string; verb: string; late: boolean }>

export type Attention = keyof typeof ATTENTION

export const ATTENTION_CODES = Object.keys(ATTENTION) as [Attention, ...Attention[]]

/** Whose list it is. */
export type AttentionOf = 'station' | 'town'

/** Stored with the order, so that the lists are one look-up. */
export type OrderAttention = {
  readonly code: Attention
  readonly rank: number
  readonly of: readonly AttentionOf[]
}
