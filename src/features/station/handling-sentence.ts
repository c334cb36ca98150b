import { ORDER_STATUSES, type OrderStatus } from '../../../domain/order/order-statuses'
import { orderSentence } from '../order/order-sentence'
import type { OrderView } from '../order/progress-steps'

type Say = (view: OrderView) => string

const may = (view: OrderView, move: OrderView['moves'][number]): boolean => view.moves.includes(move)

/** 没有受理：不属于志愿服务。 */
const ended =
  (words: string): Say =>
  ({ closingWords }) =>
    closingWords ? `${words}：${closingWords}。` : `${words}。`

const waitingSentence = ({ waiting }: OrderView): string => (waiting ? `${waiting.words}。` : '')

/** What was tried before it went up to the town. */
const triedWords = ({ waiting }: OrderView): string => (waiting?.detail ? `${waiting.detail}。` : '')

/** Where the one who handles an order reads something else than the one who ordered it. */
const SENTENCES: Readonly<Partial<Record<OrderStatus, Say>>> = {
  submitted: () => '新单子，请看一看：受不受理，派给谁。',
  pending_dispatch: (view) =>
    view.waiting?.code === 'by_hand' && view.takenBy.length === 0 ? '等您派人。' : waitingSentence(view),
  dispatched: (view) => waitingSentence(view),
  in_service: ({ sentBackWords, takenBy, inside }) => {
    if (inside) return `${takenBy.join('、') || '志愿者'}到了，正在做。`
    return sentBackWords ? `退回了（${sentBackWords}），等志愿者再看一看。` : '去过了，还没全办完。'
  },
  pending_confirm: (view) => (may(view, 'confirm') ? '做完了，请确认时长。' : '做完了，等着确认时长。'),
  rejected: ended('没有受理'),
  cancelled: ended('已经取消'),
  closed_unmet: ended('暂时办不了'),
  pending_rating: () => '时长确认了，等点单人评价。',
  escalated: (view) => {
    const why = view.escalation?.words
    if (may(view, 'close_unmet')) return `村里报上来的${why ? `（${why}）` : ''}，请找人。${triedWords(view)}`
    return may(view, 'offer')
      ? `报给镇里了，镇里也在找。您可以接着派人，请尽快有人到场。${triedWords(view)}`
      : `${waitingSentence(view)}${triedWords(view)}`
  },
}

/** The time that was asked for is over, and nobody has come. */
const isOverdue = ({ status, arrivedAtMs, wanted }: OrderView, nowMs: number): boolean =>
  arrivedAtMs === null && !ORDER_STATUSES[status].final && wanted.toMs <= nowMs

/** An accepted order says so by itself, and one that waits for another time. */
const lateWords = (view: OrderView, nowMs: number): string =>
  isOverdue(view, nowMs) && view.status !== 'accepted' && view.waiting?.code !== 'new_time'
    ? '约的时间过了，还没有人到。'
    : ''

export const handlingTone = (view: OrderView, nowMs: number): 'danger' | 'info' =>
  isOverdue(view, nowMs) ? 'danger' : 'info'

/** The one line that matters, to the head or the coordinator. */
export const handlingSentence = (view: OrderView, nowMs: number): string =>
  lateWords(view, nowMs) + (SENTENCES[view.status]?.(view) ?? orderSentence(view, nowMs))
