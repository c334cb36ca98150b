import { personMailbox } from '../kernel/ids'
import { sayMoment } from '../kernel/say-moment'
import { HOUR_MS } from '../kernel/shanghai-time'
import type { Order } from '../order/order'
import { SYSTEM_ACTOR_ID } from '../order/order-event'
import { villageName } from '../town/stations'
import type { TownSettings } from '../town/town-settings'
import type { Notice } from './notice'
import { requesterMailboxes } from './requester-mailboxes'

const PERSON = personMailbox('')

/** Whether a visit that was agreed on comes near, and was agreed on before one would have been reminded of it. */
function comesNear({ status, wanted, statusSinceMs }: Order, nowMs: number, settings: TownSettings): boolean {
  const remindFromMs = wanted.fromMs - settings.remindBeforeHours * HOUR_MS
  return (
    status === 'accepted' &&
    wanted.kind === 'half_day' &&
    statusSinceMs < remindFromMs &&
    nowMs >= remindFromMs &&
    nowMs < wanted.fromMs
  )
}

/** One line for each who goes, and one for who waits; their ids tell of the appointment, so that it is said once. */
export function beforeServiceNotices(order: Order, nowMs: number, settings: TownSettings): readonly Notice[] {
  if (!comesNear(order, nowMs, settings)) return []
  const { id, townId, title, stationId, wanted, assignments } = order
  const when = sayMoment(wanted.fromMs, nowMs)
  const line = (to: string, opens: 'task' | 'order', text: string): Notice => ({
    id: `notice:${id}:before:${wanted.fromMs}:${to.slice(PERSON.length)}`,
    townId,
    to,
    orderId: id,
    byId: SYSTEM_ACTOR_ID,
    type: 'before_service',
    text,
    opens,
    atMs: nowMs,
    pressing: false,
    delivery: 'pending',
  })
  const coming = assignments.filter(({ status }) => status === 'accepted')
  return [
    ...coming.map(({ volunteerId }) =>
      line(
        personMailbox(volunteerId),
        'task',
        `快到时间了：${when}，${title}（${villageName(stationId)}）。去不了请早点退单，站里好另外找人。`,
      ),
    ),
    ...requesterMailboxes(order).map((to) =>
      line(to, 'order', `快到时间了：${when}，有人来：${title}。家里请留个人。`),
    ),
  ]
}
