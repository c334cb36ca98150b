import { FIVE_MUST_ARRIVE } from '../../../domain/service/five-must-arrive'
import { serverNowMs } from '../../services/server-clock'
import { Message } from '../../ui/message/message'
import { sayMoment } from '../time/say-time'
import type { OrderView } from './progress-steps'

/** 五必到 and its clock, or an urgent order: what makes this one different from all others. */
export function Duty({ view }: { readonly view: OrderView }) {
  if (!view.fiveMust) return view.urgent ? <Message tone="danger" text="急事，请马上办。" /> : null
  const { label } = FIVE_MUST_ARRIVE[view.fiveMust]
  const nowMs = serverNowMs()
  if (view.arrivedAtMs !== null)
    return <Message tone="good" text={`${label}：${sayMoment(view.arrivedAtMs, nowMs)}有人到场。`} />
  const until = view.arriveByMs ? `${sayMoment(view.arriveByMs, nowMs)}前` : ''
  return <Message tone="danger" text={`${label}：${until}要有人到场。`} />
}
