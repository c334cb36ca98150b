import type { Order } from '../../domain/order/order'
import type { Figure } from '../../domain/targets/figure'

/** As a clerk would count them with a pencil: one record after the other, by the calendar on the wall in Shanghai. */
type RawOrder = Pick<
  Order,
  | 'stationId'
  | 'status'
  | 'fiveMust'
  | 'milestones'
  | 'submittedAtMs'
  | 'arriveByMs'
  | 'arrivedAtMs'
  | 'rating'
> &
  Partial<Pick<Order, 'outcome' | 'endedByRequester'>>

type RawActivity = {
  readonly status: string
  readonly stationId: string | null
  readonly jointStationIds: readonly string[]
  readonly startsAtMs: number
}

export type RawRecords = {
  readonly orders: readonly RawOrder[]
  readonly activities: readonly RawActivity[]
  readonly nowMs: number
}

/** 2026-03 of an instant, from the calendar of the runtime and not from ours. */
const CALENDAR = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
})
const monthOf = (atMs: number): string => CALENDAR.format(new Date(atMs))

function isIn(atMs: number, period: Figure['period']): boolean {
  if (period.kind === 'today') return false
  const month = monthOf(atMs)
  return period.kind === 'year'
    ? month.slice(0, 4) === String(period.year)
    : month === `${period.year}-${String(period.month).padStart(2, '0')}`
}

type Pair = readonly [numerator: number, denominator: number]

function countActivities({ activities }: RawRecords, { stationId, period }: Figure): Pair {
  let held = 0
  for (const activity of activities) {
    if (activity.status !== 'held' && activity.status !== 'closed') continue
    if (!isIn(activity.startsAtMs, period)) continue
    if (activity.stationId === stationId || activity.jointStationIds.some((id) => id === stationId)) held += 1
  }
  return [held, 1]
}

const BAD: readonly string[] = ['not_solved', 'nobody_came', 'asked_money']
const NEEDLESS: readonly unknown[] = ['not_needed', 'done_by_others']

/** What is to be known of one order, each as a plain yes or no. */
function factsOf(order: RawOrder) {
  const withdrawn = order.status === 'cancelled' && order.endedByRequester === true
  const ended = order.status === 'closed' || order.status === 'pending_rating'
  const tags: readonly string[] = order.rating?.tags ?? []
  const { accepted, in_service } = order.milestones
  return {
    withdrawn,
    failed: order.status === 'closed_unmet' || (order.status === 'cancelled' && !withdrawn),
    served: ended && !NEEDLESS.includes(order.outcome),
    whole: (order.outcome ?? 'done') === 'done' && !tags.includes('not_solved'),
    someone: accepted !== undefined || in_service !== undefined,
    grumbles: BAD.some((bad) => tags.includes(bad)),
  }
}

const isOf: Readonly<Record<string, (order: RawOrder) => boolean>> = {
  answered: (order) => !factsOf(order).withdrawn,
  solved: (order) => factsOf(order).served || factsOf(order).failed,
  satisfied: (order) => order.rating !== null,
  unrated: (order) => factsOf(order).served,
}
const isCounted: Readonly<Record<string, (order: RawOrder) => boolean>> = {
  answered: (order) => factsOf(order).someone || factsOf(order).failed || order.status === 'rejected',
  solved: (order) => factsOf(order).served && factsOf(order).whole,
  satisfied: (order) => (order.rating?.stars ?? 0) >= 4 && !factsOf(order).grumbles,
  unrated: (order) => order.rating === null,
}

function countRate(orders: readonly RawOrder[], code: string): Pair {
  let counted = 0
  let all = 0
  for (const order of orders) {
    if (!isOf[code]?.(order)) continue
    all += 1
    if (isCounted[code]?.(order)) counted += 1
  }
  return [counted, all]
}

function countArrivals(orders: readonly RawOrder[], nowMs: number): readonly RawOrder[] {
  const due: RawOrder[] = []
  for (const order of orders) {
    if (order.arriveByMs === null) continue
    else if (order.arrivedAtMs !== null) due.push(order)
    else if (order.status === 'rejected') continue
    else if (order.status === 'cancelled' && order.endedByRequester) continue
    else if (['closed', 'cancelled', 'closed_unmet'].includes(order.status)) due.push(order)
    else if (order.arriveByMs <= nowMs) due.push(order)
  }
  return due
}

/** So many of a hundred are not above it: found by trying each. */
function rank(values: readonly number[], percent: number): Pair {
  for (const value of [...values].sort((a, b) => a - b)) {
    const within = values.filter((each) => each <= value).length
    if (within * 100 >= percent * values.length) return [value, 1]
  }
  return [0, 0]
}

/** What a figure about orders or activities has to be. */
export function recount(records: RawRecords, figure: Figure): Pair {
  const { code, stationId, period, duty } = figure
  if (code === 'activities') return countActivities(records, figure)
  const placed = records.orders.filter(
    (order) => isIn(order.submittedAtMs, period) && (stationId === null || order.stationId === stationId),
  )
  if (Object.hasOwn(isOf, code)) return countRate(placed, code)
  const duties = countArrivals(
    placed.filter(({ fiveMust }) => fiveMust !== null && (duty === null || fiveMust === duty)),
    records.nowMs,
  )
  const there = duties.flatMap(({ arrivedAtMs, submittedAtMs }) =>
    arrivedAtMs === null ? [] : Math.floor((arrivedAtMs - submittedAtMs) / 60_000),
  )
  if (code === 'arrived') return [there.length, duties.length]
  return rank(there, code === 'arrival_median' ? 50 : 90)
}
