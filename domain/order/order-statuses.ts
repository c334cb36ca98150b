/** What a villager reads for each status of an order, and whether it is finished. */
export const ORDER_STATUSES = {
  submitted: { label: '待审核', final: false, tone: 'wait' },
  pending_dispatch: { label: '待派单', final: false, tone: 'wait' },
  dispatched: { label: '已派单', final: false, tone: 'wait' },
  accepted: { label: '已接单', final: false, tone: 'go' },
  in_service: { label: '服务中', final: false, tone: 'go' },
  pending_confirm: { label: '待确认', final: false, tone: 'wait' },
  pending_rating: { label: '待评价', final: false, tone: 'go' },
  closed: { label: '已完成', final: true, tone: 'done' },
  rejected: { label: '未受理', final: true, tone: 'stop' },
  cancelled: { label: '已取消', final: true, tone: 'stop' },
  escalated: { label: '已上报', final: false, tone: 'late' },
  closed_unmet: { label: '暂时无法满足', final: true, tone: 'stop' },
} as const satisfies Record<string, { label: string; final: boolean; tone: StatusTone }>

export type StatusTone = 'wait' | 'go' | 'done' | 'stop' | 'late'

export type OrderStatus = keyof typeof ORDER_STATUSES

export const ORDER_STATUS_CODES = Object.keys(ORDER_STATUSES) as [OrderStatus, ...OrderStatus[]]

export const OPEN_ORDER_STATUSES: readonly OrderStatus[] = ORDER_STATUS_CODES.filter(
  (status) => !ORDER_STATUSES[status].final,
)

/** Ended without service: whoever ordered has to hear of it. */
export const UNSERVED_STATUSES: readonly OrderStatus[] = ORDER_STATUS_CODES.filter(
  (status) => ORDER_STATUSES[status].tone === 'stop',
)
