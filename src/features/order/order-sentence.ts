import type { OrderStatus } from '../../../domain/order/order-statuses'
import { OUTCOMES } from '../../../domain/order/outcomes'
import type { OrderCard } from '../../../domain/views/order-card'
import { sayComing } from '../time/say-time'
import { endedWords } from './ended-words'

type Say = (order: OrderCard, nowMs: number) => string

const who = (order: OrderCard): string => order.takenBy.join('、') || '志愿者'

const SENTENCES: Readonly<Record<OrderStatus, Say>> = {
  submitted: () => '站里在看，看过就派人。',
  pending_dispatch: (order) => (order.onHold ? '站长在给您安排人。' : '正在找志愿者。'),
  dispatched: (order) =>
    order.takenBy.length > 0
      ? `${who(order)}答应了，还差 ${order.missing} 人。`
      : `正在问 ${order.asking} 位志愿者。`,
  accepted: (order, nowMs) => `${who(order)}接单了，${sayComing(order.wanted, nowMs, '来')}。`,
  in_service: (order) => (order.inside ? `${who(order)}到了，正在做。` : '去过了，还没全办完，站里在问。'),
  pending_confirm: () => '做完了，站长在核对时间。',
  pending_rating: ({ outcome }) => `${OUTCOMES[outcome ?? 'done'].toRequester}，请您评一评。`,
  closed: ({ outcome }) => `${endedWords(outcome)}。`,
  rejected: () => '没有受理。',
  cancelled: () => '已经取消。',
  escalated: () => '报给镇里了，镇里在找人。',
  closed_unmet: () => '暂时办不了。',
}

/** The one line that matters about an order, as one villager would tell another. */
export const orderSentence: Say = (order, nowMs) => SENTENCES[order.status](order, nowMs)
