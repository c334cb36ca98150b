import { DAY_MS, HOUR_MS, MINUTE_MS } from '../kernel/shanghai-time'
import type { TownSettings } from '../town/town-settings'
import { AFTER_SERVICE, ENDED_IN_DOUBT } from './after-service'
import type { AssignmentStatus } from './assignment-statuses'
import { isDisputed } from './dispute'
import { isOpenObjection } from './objection'
import type { Order } from './order'
import { ORDER_STATUSES, type OrderStatus } from './order-statuses'
import { partsOf } from './parts-of'

type Clock = (order: Order, settings: TownSettings) => number | null

const urgentHours = (order: Order, urgent: number, ordinary: number) => (order.urgent ? urgent : ordinary)

/** When the next offer, or the opening to everybody, runs out. */
const earliestOffer = (order: Order): number | null => {
  const ends = order.assignments.filter((each) => each.status === 'offered').map((each) => each.expiresAtMs)
  if (order.open) ends.push(order.open.untilMs)
  return ends.length === 0 ? null : Math.min(...ends)
}

/** Who came last has the whole planned time; while nobody is there, who is still to come has until his time is over. */
function lastArrivalMs({ assignments, statusSinceMs, wanted }: Order): number {
  const is = (status: AssignmentStatus) => assignments.some((part) => part.status === status)
  const expectedMs = is('accepted') && !is('checked_in') ? wanted.toMs : statusSinceMs
  return Math.max(
    statusSinceMs,
    expectedMs,
    ...assignments.flatMap((part) => part.visits.map(({ inMs }) => inMs)),
  )
}

/** So long before a half day there is still time to find somebody. */
const LEAD_MS = 3 * HOUR_MS

/** While somebody is still looked for, no silence may last until the half day that was asked for is over. */
function beforeAppointment({ wanted }: Order, sinceMs: number, dueMs: number): number {
  if (wanted.kind !== 'half_day') return dueMs
  const appointment = [wanted.fromMs - LEAD_MS, wanted.fromMs, wanted.toMs].find((each) => each > sinceMs)
  return appointment ? Math.min(dueMs, appointment) : dueMs
}

/** When the machine has to look again, by status. Null: nothing runs out. */
const CLOCKS: Readonly<Record<OrderStatus, Clock>> = {
  submitted: (order, s) =>
    beforeAppointment(
      order,
      order.statusSinceMs,
      order.statusSinceMs + urgentHours(order, s.reviewHoursUrgent, s.reviewHours) * HOUR_MS,
    ),
  pending_dispatch: (order, s) =>
    beforeAppointment(
      order,
      order.statusSinceMs,
      order.statusSinceMs + urgentHours(order, s.dispatchHoursUrgent, s.dispatchHours) * HOUR_MS,
    ),
  dispatched: earliestOffer,
  accepted: (order, s) => Math.max(order.wanted.toMs, order.statusSinceMs) + s.overdueHours * HOUR_MS,
  in_service: (order, s) =>
    lastArrivalMs(order) + order.durationMinutes * MINUTE_MS + s.overdueHours * HOUR_MS,
  pending_confirm: (order, s) => order.statusSinceMs + s.confirmHours * HOUR_MS,
  pending_rating: (order, s) => order.statusSinceMs + s.ratingDays * DAY_MS,
  escalated: (order, s) => order.statusSinceMs + s.reminderHours * HOUR_MS,
  closed: () => null,
  rejected: () => null,
  cancelled: () => null,
  closed_unmet: () => null,
}

const ARRIVAL_MATTERS: readonly OrderStatus[] = [
  'submitted',
  'pending_dispatch',
  'dispatched',
  'accepted',
  'escalated',
]

/** 五必到: the arrival clock runs until somebody has arrived or the alarm was raised once. */
export function arrivalDueMs(order: Order): number | null {
  const running = order.arrivedAtMs === null && order.arrivalAlarmedAtMs === null
  return running && ARRIVAL_MATTERS.includes(order.status) ? order.arriveByMs : null
}

/** An answer is awaited from the station: urgent orders and those whose half day comes do not wait a whole interval. */
const ANSWER_AWAITED: readonly OrderStatus[] = ['submitted', 'pending_dispatch']

/** The status's own deadline; once somebody was reminded, one reminder interval after that. */
export function statusDueMs(order: Order, settings: TownSettings): number | null {
  const { remindedAtMs, status } = order
  if (ORDER_STATUSES[status].final) return null
  if (remindedAtMs !== null) {
    if (!ANSWER_AWAITED.includes(status)) return remindedAtMs + settings.reminderHours * HOUR_MS
    const hours = urgentHours(order, settings.reviewHoursUrgent, settings.reminderHours)
    return beforeAppointment(order, remindedAtMs, remindedAtMs + hours * HOUR_MS)
  }
  return CLOCKS[order.status](order, settings)
}

/** An objection must not lie: the offices are reminded of it again and again. */
export function objectionDueMs(order: Order, { objectionAnswerDays }: TownSettings): number | null {
  if (!AFTER_SERVICE.some((each) => each === order.status)) return null
  const open = partsOf(order).flatMap(({ objection }) =>
    objection && isOpenObjection(objection) ? [objection.remindedAtMs ?? objection.atMs] : [],
  )
  return open.length === 0 ? null : Math.min(...open) + objectionAnswerDays * DAY_MS
}

/** Nor may what the requester has against it, once the order has ended. */
export const disputeDueMs = (
  order: Order,
  { objectionAnswerDays }: Pick<TownSettings, 'objectionAnswerDays'>,
): number | null =>
  ENDED_IN_DOUBT.some((each) => each === order.status) && order.dispute && isDisputed(order)
    ? (order.dispute.remindedAtMs ?? order.dispute.openedAtMs) + objectionAnswerDays * DAY_MS
    : null

/** The next instant at which the machine has to look at this order, or null. */
export function nextDueMs(order: Order, settings: TownSettings): number | null {
  const due = [
    statusDueMs(order, settings),
    arrivalDueMs(order),
    objectionDueMs(order, settings),
    disputeDueMs(order, settings),
  ].filter((each) => each !== null)
  return due.length === 0 ? null : Math.min(...due)
}
