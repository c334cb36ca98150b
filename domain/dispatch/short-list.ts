import type { Exclusions } from '../order/dispatch-trace'
import { EXCLUSION_CODES, type ExclusionCode } from '../order/exclusions'
import type { Order } from '../order/order'
import type { Acquaintances } from './acquaintances'
import type { Roll, RollEntry } from './candidate-roll'
import { orderCost } from './cost-terms'
import type { DispatchRules } from './dispatch-rules'
import { type Candidate, factsOf, inOrder, orderFilter, toCandidate } from './search-roll'

/** The candidates of one order of a batch, written out only as far as they are asked for. */
export type ShortList = {
  readonly size: number
  /** So many of them, nearest circle and least cost first. */
  readonly first: (count: number) => readonly Candidate[]
  readonly counts: Exclusions
  /** Volunteers looked at. */
  readonly pool: number
}

export const EMPTY_LIST: ShortList = { size: 0, first: () => [], counts: {}, pool: 0 }

const whyNot = orderFilter(EXCLUSION_CODES)

/** So many of two sorted lists. */
function firstOf(a: readonly Candidate[], b: readonly Candidate[], count: number): readonly Candidate[] {
  const found: Candidate[] = []
  for (let nextA = 0, nextB = 0; found.length < count; ) {
    const [left, right] = [a[nextA], b[nextB]]
    const least = left && (!right || inOrder(left, right) < 0) ? left : right
    if (!least) break
    found.push(least)
    if (least === left) nextA += 1
    else nextB += 1
  }
  return found
}

/** Candidates of two kinds, one sorted list; what was written out once is kept. */
function merged(
  size: number,
  friends: readonly Candidate[],
  stranger: (nth: number) => Candidate | undefined,
) {
  const strangers: Candidate[] = []
  const known = [...friends].sort(inOrder)
  return (count: number): readonly Candidate[] => {
    const wanted = Math.min(count, size)
    for (let next = stranger(strangers.length); next && strangers.length < wanted; ) {
      strangers.push(next)
      next = stranger(strangers.length)
    }
    return known.length === 0 ? strangers.slice(0, wanted) : firstOf(known, strangers, wanted)
  }
}

/**
 * The same people as a search one by one would find. Strangers to the order who have time and no limits of their own keep the
 * place that they have on the roll, so only the others are looked at.
 */
export function shortListOf(
  order: Order,
  { entries, ats, counts: left, pool }: Roll,
  acquaintances: Acquaintances,
  rules: DispatchRules,
): ShortList {
  const facts = factsOf(order, rules)
  const known = acquaintances.of(facts)
  const limited = acquaintances.limitedDuring(facts)
  const counts: Partial<Record<ExclusionCode, number>> = { ...left }
  const friends: Candidate[] = []
  const strangers = new Int32Array(ats.length)
  let size = 0
  for (let nth = 0; nth < ats.length; nth += 1) {
    const at = ats[nth] ?? 0
    const isKnown = known.size > 0 && known.has(at)
    const entry = entries[nth]
    if (!entry) continue
    const code = isKnown || limited[at] ? whyNot(facts, entry) : entry.passing
    if (code) counts[code] = (counts[code] ?? 0) + 1
    else if (isKnown) friends.push(toCandidate(facts, entry))
    else {
      strangers[size] = nth
      size += 1
    }
  }
  let added: number | null = null
  const strangerCost = (entry: RollEntry): number => {
    added ??= orderCost(facts, entry.registered)
    return added
  }
  const stranger = (nth: number) => {
    const entry = nth < size ? entries[strangers[nth] ?? 0] : undefined
    return entry && { person: entry.registered.person, entry, cost: entry.cost + strangerCost(entry) }
  }
  const total = size + friends.length
  return { size: total, first: merged(total, friends, stranger), counts, pool }
}
