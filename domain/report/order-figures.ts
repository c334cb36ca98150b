import { isDisputed } from '../order/dispute'
import { UNSERVED_STATUSES } from '../order/order-statuses'
import { FIVE_MUST_CODES, type FiveMustCode } from '../service/five-must-arrive'
import type { OrderFacts } from './order-facts'

export const SATISFIED_STARS = 4

/** 五必到: how many there were, and at how many somebody was there, in time or later. */
export type ArrivalFigures = { readonly due: number; readonly arrived: number; readonly inTime: number }

/** Of the orders placed within a period, as they stand now. `received` is the sum of served, visited, unserved and open. */
export type OrderFigures = {
  readonly received: number
  /** Done, and confirmed by the head. */
  readonly served: number
  /** Somebody went, and there was nothing to do any more. */
  readonly visited: number
  /** Ended without anybody going: not accepted, taken back, or nobody could. */
  readonly unserved: number
  readonly open: number
  /** Of those served: done whole, and whoever asked has nothing against it. */
  readonly solved: number
  readonly rated: number
  /** Four or five stars. */
  readonly satisfied: number
  readonly arrivals: ArrivalFigures
  readonly kinds: readonly (ArrivalFigures & { readonly kind: FiveMustCode })[]
}

const isServed = ({ status, milestones }: OrderFacts): boolean =>
  (status === 'pending_rating' || status === 'closed') && milestones.pending_rating !== undefined

const isVisited = ({ status, milestones }: OrderFacts): boolean =>
  status === 'closed' && milestones.pending_rating === undefined

const isUnserved = ({ status }: OrderFacts): boolean => UNSERVED_STATUSES.includes(status)

/** What was said against it was found to be in order, or was done again. */
function isAtPeace({ dispute }: OrderFacts): boolean {
  if (!dispute) return true
  const code = dispute.settlement?.code
  return !isDisputed({ dispute }) && (!code || code === 'sorted_out' || code === 'minutes_checked')
}

const isSolved = (order: OrderFacts): boolean =>
  isServed(order) && (order.outcome ?? 'done') === 'done' && isAtPeace(order)

const isSatisfied = ({ rating }: OrderFacts): boolean => (rating?.stars ?? 0) >= SATISFIED_STARS

const wasInTime = ({ arrivedAtMs, arriveByMs }: OrderFacts): boolean =>
  arrivedAtMs !== null && arriveByMs !== null && arrivedAtMs <= arriveByMs

function arrivalsOf(orders: readonly OrderFacts[]): ArrivalFigures {
  return {
    due: orders.length,
    arrived: orders.filter(({ arrivedAtMs }) => arrivedAtMs !== null).length,
    inTime: orders.filter(wasInTime).length,
  }
}

/** The figures of some orders; each of them in one of the four fates. */
export function orderFigures(orders: readonly OrderFacts[]): OrderFigures {
  const served = orders.filter(isServed)
  const rated = served.filter(({ rating }) => rating !== null)
  const visited = orders.filter(isVisited).length
  const unserved = orders.filter(isUnserved).length
  const duties = orders.filter(({ fiveMust }) => fiveMust !== null)
  return {
    received: orders.length,
    served: served.length,
    visited,
    unserved,
    open: orders.length - served.length - visited - unserved,
    solved: served.filter(isSolved).length,
    rated: rated.length,
    satisfied: rated.filter(isSatisfied).length,
    arrivals: arrivalsOf(duties),
    kinds: FIVE_MUST_CODES.map((kind) => ({
      kind,
      ...arrivalsOf(duties.filter(({ fiveMust }) => fiveMust === kind)),
    })),
  }
}
