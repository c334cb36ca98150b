import { toldMinutes } from '../../../domain/hours/service-minutes'
import { sayMoment } from '../../../domain/kernel/say-moment'
import { ASSIGNMENT_STATUSES, type AssignmentStatus } from '../../../domain/order/assignment-statuses'
import type { OrderStatus } from '../../../domain/order/order-statuses'
import { answerWords } from '../../../domain/views/answer-words'
import type { OrderView } from '../order/progress-steps'
import { sayComing, sayDuration } from '../time/say-time'

type Mine = NonNullable<OrderView['mine']>
type Say = (mine: Mine, view: OrderView, nowMs: number) => string

/** More people are still awaited; afterwards those who come are enough. */
const LOOKING: readonly OrderStatus[] = ['pending_dispatch', 'dispatched', 'escalated']

const AFTERWARDS: readonly OrderStatus[] = ['pending_rating', 'closed']

const SENTENCES: Readonly<Partial<Record<AssignmentStatus, Say>>> = {
  offered: ({ expiresAtMs }, _view, nowMs) => `等您回复，请在${sayMoment(expiresAtMs, nowMs)}前回个话。`,
  accepted: (_mine, { missing, wanted, fiveMust, status }, nowMs) => {
    if (missing > 0 && LOOKING.includes(status)) return `您答应了，还差 ${missing} 个人。`
    return fiveMust ? '您答应了，请尽快去。' : `您答应了，${sayComing(wanted, nowMs, '去')}。`
  },
  recalled: ({ lostTo }, { status }) => {
    if (lostTo) return `${lostTo}先接了，谢谢您。`
    if (status === 'cancelled') return '这一单取消了，您不用去了，谢谢您。'
    return AFTERWARDS.includes(status) ? '这一单办完了，您不用去了，谢谢您。' : '站里收回了，谢谢您。'
  },
  checked_in: ({ visits }, _view, nowMs) => {
    const inside = visits.at(-1)
    return inside ? `您${sayMoment(inside.inMs, nowMs)}到的，正在服务。` : '正在服务。'
  },
  checked_out: ({ visits, measuredMinutes }, { sentBackWords }) => {
    if (sentBackWords)
      return `站长退回来了：${sentBackWords}。要再去一趟，到了点“我到了”；只是时间不对，给站里打个电话。`
    // Nobody measured it: what was written down is told instead of nothing.
    if (visits.length > 0 && visits.every(({ by }) => by === 'entry'))
      return `记的是 ${sayDuration(toldMinutes(visits, Number.MAX_SAFE_INTEGER))}，等站里核对、确认。`
    return visits.at(-1)?.endAssumed
      ? '您没点“做完了”，时长请站里帮您补上。'
      : `做完了，一共 ${sayDuration(measuredMinutes)}，等站长确认。`
  },
  voided: (mine) => {
    const why = answerWords(mine)
    return `这次的时长没有计${why ? `：${why}` : ''}。有疑问请给站里打电话。`
  },
  confirmed: ({ confirmedMinutes }) => `站长确认了 ${sayDuration(confirmedMinutes ?? 0)}，记在您的时长里。`,
}

/** States that deserve a tick. */
const GOOD: readonly AssignmentStatus[] = ['accepted', 'checked_in', 'checked_out', 'confirmed']

const forgotEnd = ({ status, visits }: Mine): boolean =>
  status === 'checked_out' && visits.at(-1)?.endAssumed === true

/** How a volunteer's task stands in a list, in a word or two. */
export const taskLabel = ({ status, sentBack }: Pick<Mine, 'status' | 'sentBack'>): string =>
  sentBack ? '退回了，请再看一看' : ASSIGNMENT_STATUSES[status].label

/** How a volunteer's task stands, in a sentence, and whether that is good news. */
export function taskState(mine: Mine, view: OrderView, nowMs: number) {
  const say = SENTENCES[mine.status]
  return {
    tone: GOOD.includes(mine.status) && !view.sentBackWords && !forgotEnd(mine) ? 'good' : 'info',
    words: say ? say(mine, view, nowMs) : ASSIGNMENT_STATUSES[mine.status].label,
  } as const
}
