import type { Order } from './order'

/** Why an order stands on somebody's list "what needs you now", most pressing first. */
export const ATTENTION = {
  arrival_late: { label: '五必到还没人到', verb: '去办', late: true },
  escalated: { label: '村里报上来，要找人', verb: '派单', late: true },
  review: { label: '新单子，要看一看', verb: '审核', late: false },
  nobody_found: { label: '没找到人', verb: '派单', late: false },
  on_hold: { label: '收回了，等您派', verb: '派单', late: false },
  confirm: { label: '做完了，要确认时长', verb: '确认', late: false },
} as const satisfies Record<string, { label: string; verb: string; late: boolean }>

export type Attention = keyof typeof ATTENTION

export const ATTENTION_CODES = Object.keys(ATTENTION) as [Attention, ...Attention[]]

const notArrived = (order: Order): boolean =>
  order.arriveByMs !== null && order.arrivedAtMs === null && order.arrivalAlarmedAtMs !== null

/** What the station head has to do about this order now, or null. */
export function stationAttention(order: Order): Attention | null {
  if (order.status === 'submitted') return 'review'
  if (notArrived(order) && ['pending_dispatch', 'dispatched', 'accepted'].includes(order.status))
    return 'arrival_late'
  if (order.status === 'pending_dispatch') return order.onHold ? 'on_hold' : 'nobody_found'
  return order.status === 'pending_confirm' ? 'confirm' : null
}

/** What the town has to do: orders handed up, minutes that the station leaves unconfirmed, 五必到 without arrival. */
export function townAttention(order: Order): Attention | null {
  if (order.status === 'escalated') return 'escalated'
  if (order.status === 'pending_confirm' && order.remindedAtMs !== null) return 'confirm'
  return notArrived(order) && !['closed_unmet', 'cancelled', 'rejected', 'closed'].includes(order.status)
    ? 'arrival_late'
    : null
}

/** Most pressing kind first, then the longest waiting. */
export const byAttention = (
  a: { readonly attention: Attention; readonly order: Order },
  b: { readonly attention: Attention; readonly order: Order },
): number =>
  ATTENTION_CODES.indexOf(a.attention) - ATTENTION_CODES.indexOf(b.attention) ||
  a.order.statusSinceMs - b.order.statusSinceMs
