import { ASSIGNMENT_STATUSES, type AssignmentStatus } from '../../../domain/order/assignment-statuses'
import type { OrderView } from '../order/progress-steps'
import { sayComing, sayDuration, sayMoment } from '../time/say-time'

type Mine = NonNullable<OrderView['mine']>
type Say = (mine: Mine, view: OrderView, nowMs: number) => string

const SENTENCES: Readonly<Partial<Record<AssignmentStatus, Say>>> = {
  accepted: (_mine, { missing, wanted }, nowMs) =>
    missing > 0 ? `您答应了，还差 ${missing} 个人。` : `您答应了，${sayComing(wanted, nowMs, '去')}。`,
  recalled: ({ lostTo }) => (lostTo ? `${lostTo}先接了，谢谢您。` : '站里收回了，谢谢您。'),
  checked_in: ({ visits }, _view, nowMs) => {
    const inside = visits.at(-1)
    return inside ? `您${sayMoment(inside.inMs, nowMs)}到的，正在服务。` : '正在服务。'
  },
  checked_out: ({ visits, measuredMinutes }) =>
    visits.some(({ endAssumed }) => endAssumed)
      ? '您没点“做完了”，时长请站里帮您补上。'
      : `做完了，一共 ${sayDuration(measuredMinutes)}，等站长确认。`,
  confirmed: ({ confirmedMinutes }) => `站长确认了 ${sayDuration(confirmedMinutes ?? 0)}，记在您的时长里。`,
}

/** States that deserve a tick. */
const GOOD: readonly AssignmentStatus[] = ['accepted', 'checked_in', 'checked_out', 'confirmed']

/** How a volunteer's task stands, in a sentence, and whether that is good news. */
export function taskState(mine: Mine, view: OrderView, nowMs: number) {
  const say = SENTENCES[mine.status]
  return {
    tone: GOOD.includes(mine.status) ? 'good' : 'info',
    words: say ? say(mine, view, nowMs) : ASSIGNMENT_STATUSES[mine.status].label,
  } as const
}
