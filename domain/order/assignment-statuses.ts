/** The states of one volunteer's part in one order. `holdsPlace`: counts toward the order's headcount. */
export const ASSIGNMENT_STATUSES = {
  offered: { label: '等您回复', toOthers: '还没回话', holdsPlace: false, final: false },
  accepted: { label: '已接单', holdsPlace: true, final: false },
  declined: { label: '已婉拒', holdsPlace: false, final: true },
  expired: { label: '过时未回', holdsPlace: false, final: true },
  recalled: { label: '已收回', holdsPlace: false, final: true },
  given_back: { label: '已退单', holdsPlace: false, final: true },
  no_show: { label: '没有到', holdsPlace: false, final: true },
  checked_in: { label: '服务中', holdsPlace: true, final: false },
  checked_out: { label: '待确认', holdsPlace: true, final: false },
  confirmed: { label: '时长已确认', holdsPlace: true, final: true },
  voided: { label: '时长不计', holdsPlace: false, final: true },
} as const satisfies Record<string, { label: string; toOthers?: string; holdsPlace: boolean; final: boolean }>

/** A state as somebody else reads it than the volunteer himself. */
export function statusToOthers(status: AssignmentStatus): string {
  const row: { readonly label: string; readonly toOthers?: string } = ASSIGNMENT_STATUSES[status]
  return row.toOthers ?? row.label
}

export type AssignmentStatus = keyof typeof ASSIGNMENT_STATUSES

export const ASSIGNMENT_STATUS_CODES = Object.keys(ASSIGNMENT_STATUSES) as [
  AssignmentStatus,
  ...AssignmentStatus[],
]
