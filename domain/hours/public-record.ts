import { startOfDay } from '../kernel/shanghai-time'
import type { Assignment } from '../order/assignment'
import { isFrozen } from '../order/is-frozen'
import type { Order } from '../order/order'
import { type PartsLike, partsOf } from '../order/parts-of'
import type { Person } from '../people/person'
import { agreesTo } from '../privacy/consents'
import { maskName } from '../privacy/mask'
import type { HourEntry } from './hour-entry'

export const PUBLIC_STATES = {
  standing: '公示中',
  in_question: '正在核对',
  corrected: '已更正',
} as const
export type PublicState = keyof typeof PUBLIC_STATES

export const PUBLIC_STATE_CODES = Object.keys(PUBLIC_STATES) as [PublicState, ...PublicState[]]

/** Whoever has not agreed to be named. */
const SOMEBODY = '一位志愿者'
/** A 五必到 order's own title tells of one household's trouble, and in a village everybody knows whose. */
const FIVE_MUST_TITLE = '五必到上门服务'
const UNKNOWN_TITLE = '志愿服务'

/** What of an order decides how a record is published; null where the order is no longer there. */
export type PublishedOrder = Pick<Order, 'fiveMust' | 'dispute'> &
  PartsLike<Pick<Assignment, 'volunteerId' | 'status' | 'credits' | 'objection'>>

export type PublicRecord = {
  /** Midnight of the day of service: the hour would tell whose visit it was. */
  readonly servedDayMs: number
  readonly title: string
  readonly minutes: number
  readonly hourClass: HourEntry['hourClass']
  readonly entered: boolean
  readonly name: string
  readonly state: PublicState
}

function titleOf({ title }: HourEntry, order: PublishedOrder | null): string {
  if (!order) return UNKNOWN_TITLE
  return order.fiveMust ? FIVE_MUST_TITLE : title
}

/** A credit stands while it is the newest of one of his parts, and that part's minutes still count. */
function stateOf({ volunteerId, revision }: HourEntry, order: PublishedOrder | null): PublicState {
  const parts = order ? partsOf(order).filter((each) => each.volunteerId === volunteerId) : []
  if (!order || parts.length === 0) return 'standing'
  const part = parts.find(({ credits }) => credits === revision)
  if (part?.status !== 'confirmed') return 'corrected'
  return isFrozen(order, volunteerId) ? 'in_question' : 'standing'
}

/** One credit of a station's account as anybody may read it (志愿服务记录办法: 公示; 个人信息保护法 art. 25). */
export function publicRecord(
  contra: HourEntry,
  order: PublishedOrder | null,
  volunteer: Pick<Person, 'contact' | 'consents'> | null,
): PublicRecord {
  const named = volunteer !== null && agreesTo(volunteer, 'publish_hours')
  return {
    servedDayMs: startOfDay(contra.servedUntilMs),
    title: titleOf(contra, order),
    minutes: 0 - contra.minutes,
    hourClass: contra.hourClass,
    entered: contra.entered === true,
    name: named ? maskName(volunteer.contact.name) : SOMEBODY,
    state: stateOf(contra, order),
  }
}
