import type { ActivityView } from '../activity/activity-view'
import { DAY_MS } from '../kernel/shanghai-time'
import { ASSIGNMENT_STATUSES, type AssignmentStatus } from '../order/assignment-statuses'
import { ORDER_STATUSES } from '../order/order-statuses'
import type { OrderView } from '../views/order-view'

/**
 * How many days a phone may show an answer again that it once had, without having heard of it since. What shows how
 * other people are reached is kept no longer than it serves (个人信息保护法 art. 19).
 */
const KEPT_DAYS = { menu: 60, list: 7, people: 2 } as const

type Kept<T> = (answer: T, nowMs: number) => number | null

/** Nobody is named in it. */
export const keptMenuUntilMs: Kept<object> = (_menu, nowMs) => nowMs + KEPT_DAYS.menu * DAY_MS

/** Lists name how one speaks of people, and neither telephone nor house. */
export const keptListUntilMs: Kept<object> = (_list, nowMs) => nowMs + KEPT_DAYS.list * DAY_MS

/** An own order with those who come: until it is over. Null: not at all. */
export const keptOrderUntilMs: Kept<Pick<OrderView, 'status'>> = ({ status }, nowMs) =>
  ORDER_STATUSES[status].final ? null : nowMs + KEPT_DAYS.people * DAY_MS

/** An activity that is coming, as who comes to it reads it; who holds it reads names, and has none of them kept. Null: not at all. */
export const keptActivityUntilMs: Kept<Pick<ActivityView, 'status' | 'list'>> = ({ status, list }, nowMs) =>
  status === 'published' && list === null ? nowMs + KEPT_DAYS.list * DAY_MS : null

type Task = Pick<OrderView, 'status'> & { readonly mine: { readonly status: AssignmentStatus } | null }

/** A task with the house and the telephone: while the volunteer is to go there, or his minutes are open. Null: not at all. */
export const keptTaskUntilMs: Kept<Task> = (view, nowMs) => {
  const state = view.mine && ASSIGNMENT_STATUSES[view.mine.status]
  return state?.holdsPlace && !state.final ? keptOrderUntilMs(view, nowMs) : null
}
