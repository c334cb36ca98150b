import type { Exclusions } from '../order/dispatch-trace'
import { EXCLUSION_CODES } from '../order/exclusions'
import type { Order } from '../order/order'
import { type Acquaintances, LIMITS } from './acquaintances'
import type { Roll } from './candidate-roll'
import { orderCost } from './cost-terms'
import { numberOf, REASON_NUMBERS, withTally } from './count-codes'
import type { DispatchRules } from './dispatch-rules'
import type { OrderFacts } from './filter-input'
import { CIRCLE_COST } from './open-price'
import { type Candidate, factsOf, inOrder, orderFilter, toCandidate } from './search-roll'

/** Where a candidate stands among all volunteers, and what he costs: his circle and his terms as one number. */
export type Seat = { readonly at: number; readonly circleAt: number; readonly price: number }

/** The candidates of one order of a batch, nearest circle and least cost first; written out only when they are asked for. */
export type ShortList = {
  readonly size: number
  readonly candidate: (nth: number) => Candidate
  /** Where he stands among all volunteers. */
  readonly at: (nth: number) => number
  readonly seat: (nth: number) => Seat
  /** What he costs, of his seat. */
  readonly price: (nth: number) => number
  /** Whether 五必到 calls him. */
  readonly called: (nth: number) => boolean
  readonly counts: Exclusions
  /** Volunteers looked at. */
  readonly pool: number
}

const nobody = (): never => {
  throw new Error('the list is empty')
}

export const EMPTY_LIST: ShortList = {
  size: 0,
  candidate: nobody,
  at: nobody,
  seat: nobody,
  price: nobody,
  called: nobody,
  counts: {},
  pool: 0,
}

const whyNot = orderFilter(EXCLUSION_CODES)

/** Who may be asked: strangers to the order by their places on the roll, and who has to do with it. */
type Found = {
  readonly strangers: Int32Array
  readonly friends: readonly Candidate[]
  readonly counts: Exclusions
}

const BUSY = numberOf('time_clash')

/**
 * Strangers who have time and no limits of their own keep the place that they have on the roll, so only the others are
 * looked at. To be busy is the last of all reasons.
 */
function lookThrough(facts: OrderFacts, roll: Roll, acquaintances: Acquaintances): Found {
  const known = acquaintances.of(facts)
  const limits = acquaintances.limitsDuring(facts)
  const { ats, passing } = roll
  const strangers = new Int32Array(ats.length)
  const friends: Candidate[] = []
  const tally = new Int32Array(REASON_NUMBERS)
  let size = 0
  for (let nth = 0; nth < ats.length; nth += 1) {
    const at = ats[nth] ?? 0
    const limit = limits[at]
    const isKnown = known.size > 0 && known.has(at)
    let reason = passing[nth] ?? 0
    if (isKnown || limit === LIMITS.perhaps) reason = numberOf(whyNot(facts, roll.entry(nth)))
    else if (limit === LIMITS.busy) reason ||= BUSY
    if (reason > 0) tally[reason] = (tally[reason] ?? 0) + 1
    else if (isKnown) friends.push(toCandidate(facts, roll.entry(nth)))
    else {
      strangers[size] = nth
      size += 1
    }
  }
  return {
    strangers: strangers.subarray(0, size),
    friends: friends.sort(inOrder),
    counts: withTally(tally, roll.counts),
  }
}

const seatOf = ({ entry, cost }: Candidate): Seat => ({
  at: entry.registered.at,
  circleAt: entry.circleAt,
  price: entry.circleAt * CIRCLE_COST + cost,
})

/** Both kinds as one list: a place on the roll, or below zero that of a friend. */
function merged(
  { strangers, friends }: Found,
  isNearer: (friend: Candidate, stranger: number) => boolean,
): Int32Array {
  if (friends.length === 0) return strangers
  const places = new Int32Array(strangers.length + friends.length)
  let friend = 0
  for (let nth = 0; nth < places.length; nth += 1) {
    const [left, right] = [friends[friend], strangers[nth - friend]]
    const isFriend = left !== undefined && (right === undefined || isNearer(left, right))
    places[nth] = isFriend ? -1 - friend : (right ?? 0)
    if (isFriend) friend += 1
  }
  return places
}

/** The same people as a search one by one would find. */
export function shortListOf(
  order: Order,
  roll: Roll,
  acquaintances: Acquaintances,
  rules: DispatchRules,
): ShortList {
  const facts = factsOf(order, rules)
  const { strangers, friends, counts } = lookThrough(facts, roll, acquaintances)
  const [anybody] = strangers
  // None of them has been in that house: the order adds the same to all.
  const added = anybody === undefined ? 0 : orderCost(facts, roll.entry(anybody).registered)
  const strangerPrice = (place: number): number =>
    (roll.circles[place] ?? 0) * CIRCLE_COST + (roll.costs[place] ?? 0) + added
  const strangerSeat = (place: number): Seat => ({
    at: roll.ats[place] ?? 0,
    circleAt: roll.circles[place] ?? 0,
    price: strangerPrice(place),
  })
  const isNearer = (friend: Candidate, stranger: number): boolean => {
    const [left, right] = [seatOf(friend), strangerSeat(stranger)]
    return (left.price - right.price || left.at - right.at) < 0
  }
  const places = merged({ strangers, friends, counts }, isNearer)
  const friendAt = (nth: number): Candidate | undefined => {
    const place = places[nth] ?? 0
    return place < 0 ? friends[-1 - place] : undefined
  }
  return {
    size: places.length,
    candidate: (nth) => friendAt(nth) ?? toCandidate(facts, roll.entry(places[nth] ?? -1)),
    at: (nth) => friendAt(nth)?.entry.registered.at ?? roll.ats[places[nth] ?? -1] ?? 0,
    seat: (nth) => {
      const friend = friendAt(nth)
      return friend ? seatOf(friend) : strangerSeat(places[nth] ?? -1)
    },
    price: (nth) => {
      const friend = friendAt(nth)
      return friend ? seatOf(friend).price : strangerPrice(places[nth] ?? -1)
    },
    called: (nth) => friendAt(nth)?.entry.called ?? roll.called[places[nth] ?? -1] === 1,
    counts,
    pool: roll.pool,
  }
}
