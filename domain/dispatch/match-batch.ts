import { fillGreedily } from './fill-greedily'
import { type Demand, type Filled, fillRows } from './fill-rows'
import type { Candidate } from './search-roll'
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

const placeDemand = ({ places, openPrice, list }: Wanted): Demand => ({
  rowCount: places,
  openCost: openPrice,
  size: list.size,
  columnAt: list.at,
  costAt: list.price,
})

/** The first of a list that fit, so many at most, none from farther than `farthest`: their places on it. */
function firstThat(
  { size, at, seat }: ShortList,
  count: number,
  farthest: number,
  fits: (at: number) => boolean,
): readonly number[] {
  const found: number[] = []
  for (let nth = 0; nth < size && found.length < count; nth += 1) {
    if (!fits(at(nth))) continue
    if (seat(nth).circleAt > farthest) break
    found.push(nth)
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
  const filled: Filled = exact ?? fillGreedily(demands, volunteerCount)
  const taken = new Uint8Array(volunteerCount)
  let free = volunteerCount
  const take = (at: number): void => {
    taken[at] = 1
    free -= 1
  }
  for (const column of filled.flat()) take(column)
  const picked = wanted.map(({ list, reserves }, nth) => {
    const columns = filled[nth] ?? []
    const placed = firstThat(list, columns.length, Number.POSITIVE_INFINITY, (at) => columns.includes(at))
    const farthest = Math.max(-1, ...placed.map((place) => list.seat(place).circleAt))
    const more = firstThat(
      list,
      placed.length > 0 ? Math.min(reserves, free) : 0,
      farthest,
      (at) => !taken[at],
    )
    for (const place of more) take(list.at(place))
    return [...placed, ...more].sort((a, b) => a - b).map(list.candidate)
  })
  return { picked, by: exact ? 'exact' : 'greedy' }
}
