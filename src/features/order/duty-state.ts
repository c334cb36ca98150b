import { arrivalMs, isToldLater } from '../../../domain/hours/visit'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { ORDER_STATUSES } from '../../../domain/order/order-statuses'
import { FIVE_MUST_ARRIVE } from '../../../domain/service/five-must-arrive'
import type { OrderView } from './progress-steps'

type State = { readonly tone: 'danger' | 'good' | 'info'; readonly words: string }

/** Whether the first arrival is known only by what was told afterwards; who may not see the visits is not told so. */
const isTold = ({ parts, arrivedAtMs }: OrderView): boolean =>
  parts.some(({ visits }) => visits?.some((visit) => arrivalMs(visit) === arrivedAtMs && isToldLater(visit)))

function arrived(view: OrderView, label: string, atMs: number, nowMs: number): State {
  const { arriveByMs: dueMs, arrivalHeardAtMs } = view
  const unproven =
    arrivalHeardAtMs === null ? '' : `，站里还没认，先按收到的${sayMoment(arrivalHeardAtMs, nowMs)}算`
  const told = isTold(view) || unproven !== '' ? `（事后报的时间${unproven}）` : ''
  const words = `${label}：${sayMoment(atMs, nowMs)}有人到场${told}`
  return dueMs !== null && (arrivalHeardAtMs ?? atMs) > dueMs
    ? { tone: 'danger', words: `${words}，超时了（应该${sayMoment(dueMs, nowMs)}前到）。` }
    : { tone: 'good', words: `${words}。` }
}

/** 五必到 and its clock, whether it was kept, or an urgent order; null for any other. */
export function dutyState(view: OrderView, nowMs: number): State | null {
  const { fiveMust, urgent, arrivedAtMs, arriveByMs, status } = view
  if (!fiveMust) return urgent ? { tone: 'danger', words: '急事，请马上办。' } : null
  const { label } = FIVE_MUST_ARRIVE[fiveMust]
  if (arrivedAtMs !== null) return arrived(view, label, arrivedAtMs, nowMs)
  if (ORDER_STATUSES[status].final) return { tone: 'info', words: `${label}：没有人到场。` }
  if (arriveByMs === null) return { tone: 'danger', words: `${label}：要有人到场。` }
  return arriveByMs <= nowMs
    ? {
        tone: 'danger',
        words: `${label}：超时了，应该${sayMoment(arriveByMs, nowMs)}前有人到场，到现在还没有人到。`,
      }
    : { tone: 'danger', words: `${label}：${sayMoment(arriveByMs, nowMs)}前要有人到场。` }
}
