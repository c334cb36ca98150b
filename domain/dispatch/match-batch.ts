import { fillGreedily } from './fill-greedily'
import { type Demand, type Filled, fillRows } from './fill-rows'
import { CIRCLE_COST } from './open-price'
import { type Candidate, inOrder } from './search-roll'
import type { ShortList } from './short-list'

/** One order of a batch: how many people it needs, how many more are asked, and who may be. */
export type Wanted = {
  readonly places: number
  readonly reserves: number
  readonly openPrice: number
  readonly list: ShortList
}

export type Matched = {
  /** Whom each order asks, nearest circle and least cost first. */
  readonly picked: readonly (readonly Candidate[])[]
  /** Whether places were filled at the least cost over all orders, or quickly because the time was over. */
  readonly by: 'exact' | 'greedy'
}

const atOf = ({ entry }: Candidate): number => entry.registered.at

const arcOf = (candidate: Candidate) => ({
  column: atOf(candidate),
  cost: candidate.entry.circleAt * CIRCLE_COST + candidate.cost,
})

const placeDemand = ({ places, openPrice, list }: Wanted): Demand => ({
  rowCount: places,
  openCost: openPrice,
  size: list.size,
  arcsTo: (limit) => list.first(limit).map(arcOf),
})

/** One after another, written out only as far as somebody looks. */
function* oneByOne(list: ShortList): Generator<Candidate> {
  for (let from = 0, count = 32; from < list.size; from = count, count *= 4)
    yield* list.first(count).slice(from)
}

/** The first of a list that fit, so many at most, none from farther than `farthest`. */
function take(
  list: ShortList,
  count: number,
  farthest: number,
  fits: (at: number) => boolean,
): readonly Candidate[] {
  const found: Candidate[] = []
  if (count === 0) return found
  for (const candidate of oneByOne(list)) {
    if (candidate.entry.circleAt > farthest) break
    if (fits(atOf(candidate))) found.push(candidate)
    if (found.length === count) break
  }
  return found
}

/**
 * First the places of all orders, at the least total cost; then, order by order, reserves from among those who are left.
 * A mere reserve is not fetched from farther than where a place was filled. Nobody is asked twice. Volunteers are known
 * by their place `at` among all of them.
 */
export function matchBatch(
  wanted: readonly Wanted[],
  volunteerCount: number,
  isOver: () => boolean,
): Matched {
  const demands = wanted.map(placeDemand)
  const exact = fillRows(demands, volunteerCount, isOver)
  const filled: Filled = exact ?? fillGreedily(demands)
  const taken = new Uint8Array(volunteerCount)
  for (const column of filled.flat()) taken[column] = 1
  const picked = wanted.map(({ list, reserves }, nth) => {
    const columns = filled[nth] ?? []
    const placed = take(list, columns.length, Number.POSITIVE_INFINITY, (at) => columns.includes(at))
    const farthest = Math.max(-1, ...placed.map(({ entry }) => entry.circleAt))
    const more = take(list, reserves, farthest, (at) => !taken[at])
    for (const candidate of more) taken[atOf(candidate)] = 1
    return [...placed, ...more].sort(inOrder)
  })
  return { picked, by: exact ? 'exact' : 'greedy' }
}
